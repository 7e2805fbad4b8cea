// @ts-nocheck
// Generated from schemas/ by `npm run generate`: do not edit.

export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gemma-relaties.schema.json","title":"GEMMA-relaties","description":"De relaties tussen de elementen die de catalogus kent, per groep van gelijke relaties. Dit bestand wordt alleen door de import geschreven.","examples":[{"groepen":[]}],"type":"object","additionalProperties":false,"required":["groepen"],"properties":{"groepen":{"type":"array","title":"Groepen","description":"Relaties met hetzelfde type, dezelfde naam en dezelfde eigenschappen staan bij elkaar.","examples":[[{"type":"Realization","eigenschappen":{"Verbindingsrol":"Verplicht"},"regels":["a5786df1-7ecf-11e3-67ab-0050568a6153 - a5786df1-7ecf-11e3-67ab-0050568a6153 a5786df1-7ecf-11e3-67ab-0050568a6153"]}]],"items":{"type":"object","additionalProperties":false,"required":["type","regels"],"title":"Groep","description":"Gelijke relaties.","examples":[{"type":"Realization","eigenschappen":{"Verbindingsrol":"Verplicht"},"regels":["a5786df1-7ecf-11e3-67ab-0050568a6153 - a5786df1-7ecf-11e3-67ab-0050568a6153 a5786df1-7ecf-11e3-67ab-0050568a6153"]}],"properties":{"type":{"type":"string","minLength":1,"maxLength":60,"title":"ArchiMate-type","description":"Het type volgens ArchiMate.","examples":["Realization"]},"naam":{"type":"string","maxLength":500,"title":"Naam","description":"De naam van de relatie.","examples":["ondersteunt"]},"kenmerken":{"type":"object","additionalProperties":{"type":"string"},"title":"Kenmerken","description":"Attributen van de relatie, zoals accessType en isDirected.","examples":[{"accessType":"Read"}]},"eigenschappen":{"type":"object","additionalProperties":{"type":"string"},"title":"Eigenschappen","description":"Eigenschappen die feiten zijn, geen teksten.","examples":[{"Verbindingsrol":"Verplicht"}]},"regels":{"type":"array","minItems":1,"title":"Relaties","description":"Per relatie één regel, op volgorde van Object ID.","examples":[["a5786df1-7ecf-11e3-67ab-0050568a6153 - a5786df1-7ecf-11e3-67ab-0050568a6153 a5786df1-7ecf-11e3-67ab-0050568a6153"]],"items":{"type":"string","pattern":"^[0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+$","maxLength":420,"title":"Relatie","description":"Object ID van de relatie, identifier in de release (- als dat id- met het Object ID is), Object ID van het begin en Object ID van het eind. Begin en eind kunnen ook relaties zijn.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153 - a5786df1-7ecf-11e3-67ab-0050568a6153 a5786df1-7ecf-11e3-67ab-0050568a6153"]}}}}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gemma-relaties.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.groepen === undefined) || (!(func0.call(data, "groepen")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groepen"},message:"must have required property '"+"groepen"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "groepen")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.groepen !== undefined && func0.call(data, "groepen")){
let data0 = data.groepen;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.type === undefined) || (!(func0.call(data1, "type")))){
const err2 = {instancePath:instancePath+"/groepen/" + i0,schemaPath:"#/properties/groepen/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data1.regels === undefined) || (!(func0.call(data1, "regels")))){
const err3 = {instancePath:instancePath+"/groepen/" + i0,schemaPath:"#/properties/groepen/items/required",keyword:"required",params:{missingProperty: "regels"},message:"must have required property '"+"regels"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!(((((key1 === "type") || (key1 === "naam")) || (key1 === "kenmerken")) || (key1 === "eigenschappen")) || (key1 === "regels"))){
const err4 = {instancePath:instancePath+"/groepen/" + i0,schemaPath:"#/properties/groepen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.type !== undefined && func0.call(data1, "type")){
let data2 = data1.type;
if(typeof data2 === "string"){
if(data2.length > 60){
const err5 = {instancePath:instancePath+"/groepen/" + i0+"/type",schemaPath:"#/properties/groepen/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/groepen/" + i0+"/type",schemaPath:"#/properties/groepen/items/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/groepen/" + i0+"/type",schemaPath:"#/properties/groepen/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.naam !== undefined && func0.call(data1, "naam")){
let data3 = data1.naam;
if(typeof data3 === "string"){
if(data3.length > 500){
const err8 = {instancePath:instancePath+"/groepen/" + i0+"/naam",schemaPath:"#/properties/groepen/items/properties/naam/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/groepen/" + i0+"/naam",schemaPath:"#/properties/groepen/items/properties/naam/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.kenmerken !== undefined && func0.call(data1, "kenmerken")){
let data4 = data1.kenmerken;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 of Object.keys(data4)){
if(typeof data4[key2] !== "string"){
const err10 = {instancePath:instancePath+"/groepen/" + i0+"/kenmerken/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groepen/items/properties/kenmerken/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/groepen/" + i0+"/kenmerken",schemaPath:"#/properties/groepen/items/properties/kenmerken/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.eigenschappen !== undefined && func0.call(data1, "eigenschappen")){
let data6 = data1.eigenschappen;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 of Object.keys(data6)){
if(typeof data6[key3] !== "string"){
const err12 = {instancePath:instancePath+"/groepen/" + i0+"/eigenschappen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groepen/items/properties/eigenschappen/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/groepen/" + i0+"/eigenschappen",schemaPath:"#/properties/groepen/items/properties/eigenschappen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.regels !== undefined && func0.call(data1, "regels")){
let data8 = data1.regels;
if(Array.isArray(data8)){
if(data8.length < 1){
const err14 = {instancePath:instancePath+"/groepen/" + i0+"/regels",schemaPath:"#/properties/groepen/items/properties/regels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(data9.length > 420){
const err15 = {instancePath:instancePath+"/groepen/" + i0+"/regels/" + i1,schemaPath:"#/properties/groepen/items/properties/regels/items/maxLength",keyword:"maxLength",params:{limit: 420},message:"must NOT have more than 420 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern4.test(data9)){
const err16 = {instancePath:instancePath+"/groepen/" + i0+"/regels/" + i1,schemaPath:"#/properties/groepen/items/properties/regels/items/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+$"},message:"must match pattern \""+"^[0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/groepen/" + i0+"/regels/" + i1,schemaPath:"#/properties/groepen/items/properties/regels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/groepen/" + i0+"/regels",schemaPath:"#/properties/groepen/items/properties/regels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/groepen/" + i0,schemaPath:"#/properties/groepen/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/groepen",schemaPath:"#/properties/groepen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

