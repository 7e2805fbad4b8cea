// @ts-nocheck
// Generated from schemas/ by `npm run generate`: do not edit.

export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gemma-elementen.schema.json","title":"GEMMA-elementen","description":"Elementen van één soort uit de GEMMA. Dit bestand wordt alleen door de import geschreven.","examples":[{"soort":"referentiecomponent","elementen":[]}],"type":"object","additionalProperties":false,"required":["soort","elementen"],"properties":{"soort":{"enum":["referentiecomponent","technologiecomponent","standaard","standaardversie","voorziening","cloudmodel","domein","overig"],"x-titels":{"referentiecomponent":"Referentiecomponent","technologiecomponent":"Technologiecomponent","standaard":"Standaard","standaardversie":"Standaardversie","voorziening":"Buitengemeentelijke voorziening","cloudmodel":"Cloud-dienstverleningsmodel","domein":"Domein","overig":"Overig element"},"title":"Soort","description":"Wat voor elementen dit zijn.","examples":["referentiecomponent"]},"elementen":{"type":"array","title":"Elementen","description":"De elementen, op volgorde van Object ID.","examples":[[]],"items":{"type":"object","additionalProperties":false,"required":["id","naam"],"title":"Element","description":"Een element uit de GEMMA.","examples":[{"id":"a5786df1-7ecf-11e3-67ab-0050568a6153","naam":"DigiD"}],"properties":{"id":{"$ref":"gedeeld.schema.json#/$defs/objectId","title":"Object ID","description":"Het blijvende kenmerk.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]},"identifier":{"type":"string","minLength":1,"maxLength":100,"title":"Identifier","description":"Het kenmerk in het bestand van de release, als dat niet id- met het Object ID is; het kan per release verschillen.","examples":["id-b7d0c2f3a1b84c0c8f1d0f6a2d0f8e11"]},"type":{"type":"string","minLength":1,"maxLength":60,"title":"ArchiMate-type","description":"Het type volgens ArchiMate, als dat niet het gewone type van de soort is.","examples":["ApplicationComponent"]},"naam":{"type":"string","maxLength":500,"title":"Naam","description":"De naam in de GEMMA.","examples":["DigiD"]},"status":{"type":"string","maxLength":60,"title":"Status","description":"De status in de GEMMA.","examples":["In gebruik"]},"eigenschappen":{"type":"object","additionalProperties":{"type":"string","maxLength":500},"title":"Eigenschappen","description":"Eigenschappen uit de GEMMA die feiten zijn, geen teksten. Object ID, status en het gewone GEMMA type van de soort staan hier niet.","examples":[{"BIV score BBN":"222"}]},"vervallen":{"type":"string","maxLength":60,"title":"Vervallen","description":"De laatste release waarin dit element stond. Het staat hier nog omdat oude verwijzingen blijven werken.","examples":["2025-10-11"]}}}}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","title":"GEMMA Object ID","description":"Het blijvende kenmerk van een GEMMA-element: 32 cijfers en letters a tot en met f, met streepjes.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gemma-elementen.schema.json" */;
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
if((data.soort === undefined) || (!(func0.call(data, "soort")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "soort"},message:"must have required property '"+"soort"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.elementen === undefined) || (!(func0.call(data, "elementen")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "elementen"},message:"must have required property '"+"elementen"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "soort") || (key0 === "elementen"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.soort !== undefined && func0.call(data, "soort")){
let data0 = data.soort;
if(!((((((((data0 === "referentiecomponent") || (data0 === "technologiecomponent")) || (data0 === "standaard")) || (data0 === "standaardversie")) || (data0 === "voorziening")) || (data0 === "cloudmodel")) || (data0 === "domein")) || (data0 === "overig"))){
const err3 = {instancePath:instancePath+"/soort",schemaPath:"#/properties/soort/enum",keyword:"enum",params:{allowedValues: schema31.properties.soort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.elementen !== undefined && func0.call(data, "elementen")){
let data1 = data.elementen;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.id === undefined) || (!(func0.call(data2, "id")))){
const err4 = {instancePath:instancePath+"/elementen/" + i0,schemaPath:"#/properties/elementen/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data2.naam === undefined) || (!(func0.call(data2, "naam")))){
const err5 = {instancePath:instancePath+"/elementen/" + i0,schemaPath:"#/properties/elementen/items/required",keyword:"required",params:{missingProperty: "naam"},message:"must have required property '"+"naam"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!(((((((key1 === "id") || (key1 === "identifier")) || (key1 === "type")) || (key1 === "naam")) || (key1 === "status")) || (key1 === "eigenschappen")) || (key1 === "vervallen"))){
const err6 = {instancePath:instancePath+"/elementen/" + i0,schemaPath:"#/properties/elementen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.id !== undefined && func0.call(data2, "id")){
let data3 = data2.id;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err7 = {instancePath:instancePath+"/elementen/" + i0+"/id",schemaPath:"gedeeld.schema.json#/$defs/objectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/elementen/" + i0+"/id",schemaPath:"gedeeld.schema.json#/$defs/objectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.identifier !== undefined && func0.call(data2, "identifier")){
let data4 = data2.identifier;
if(typeof data4 === "string"){
if(data4.length > 100){
const err9 = {instancePath:instancePath+"/elementen/" + i0+"/identifier",schemaPath:"#/properties/elementen/items/properties/identifier/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/elementen/" + i0+"/identifier",schemaPath:"#/properties/elementen/items/properties/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/elementen/" + i0+"/identifier",schemaPath:"#/properties/elementen/items/properties/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.type !== undefined && func0.call(data2, "type")){
let data5 = data2.type;
if(typeof data5 === "string"){
if(data5.length > 60){
const err12 = {instancePath:instancePath+"/elementen/" + i0+"/type",schemaPath:"#/properties/elementen/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/elementen/" + i0+"/type",schemaPath:"#/properties/elementen/items/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/elementen/" + i0+"/type",schemaPath:"#/properties/elementen/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.naam !== undefined && func0.call(data2, "naam")){
let data6 = data2.naam;
if(typeof data6 === "string"){
if(data6.length > 500){
const err15 = {instancePath:instancePath+"/elementen/" + i0+"/naam",schemaPath:"#/properties/elementen/items/properties/naam/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/elementen/" + i0+"/naam",schemaPath:"#/properties/elementen/items/properties/naam/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.status !== undefined && func0.call(data2, "status")){
let data7 = data2.status;
if(typeof data7 === "string"){
if(data7.length > 60){
const err17 = {instancePath:instancePath+"/elementen/" + i0+"/status",schemaPath:"#/properties/elementen/items/properties/status/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/elementen/" + i0+"/status",schemaPath:"#/properties/elementen/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.eigenschappen !== undefined && func0.call(data2, "eigenschappen")){
let data8 = data2.eigenschappen;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 of Object.keys(data8)){
let data9 = data8[key2];
if(typeof data9 === "string"){
if(data9.length > 500){
const err19 = {instancePath:instancePath+"/elementen/" + i0+"/eigenschappen/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/elementen/items/properties/eigenschappen/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/elementen/" + i0+"/eigenschappen/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/elementen/items/properties/eigenschappen/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/elementen/" + i0+"/eigenschappen",schemaPath:"#/properties/elementen/items/properties/eigenschappen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data2.vervallen !== undefined && func0.call(data2, "vervallen")){
let data10 = data2.vervallen;
if(typeof data10 === "string"){
if(data10.length > 60){
const err22 = {instancePath:instancePath+"/elementen/" + i0+"/vervallen",schemaPath:"#/properties/elementen/items/properties/vervallen/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/elementen/" + i0+"/vervallen",schemaPath:"#/properties/elementen/items/properties/vervallen/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/elementen/" + i0,schemaPath:"#/properties/elementen/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/elementen",schemaPath:"#/properties/elementen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

