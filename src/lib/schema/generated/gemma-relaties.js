// @ts-nocheck
// Generated from schemas/ by `npm run generate`: do not edit.

export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gemma-relaties.schema.json","title":"GEMMA-relaties","description":"De relaties tussen de elementen die de catalogus kent. Dit bestand wordt alleen door de import geschreven.","examples":[{"relaties":[]}],"type":"object","additionalProperties":false,"required":["relaties"],"properties":{"relaties":{"type":"array","title":"Relaties","description":"De relaties, op volgorde van id.","examples":[[]],"items":{"type":"object","additionalProperties":false,"required":["id","identifier","type","van","naar"],"title":"Relatie","description":"Een relatie tussen twee elementen.","examples":[{"id":"a5786df1-7ecf-11e3-67ab-0050568a6153","identifier":"id-a5786df1","type":"Realization","van":"a5786df1-7ecf-11e3-67ab-0050568a6153","naar":"a5786df1-7ecf-11e3-67ab-0050568a6153"}],"properties":{"id":{"type":"string","minLength":1,"maxLength":100,"title":"Object ID","description":"Het blijvende kenmerk van de relatie, of de identifier waar dat ontbreekt.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]},"identifier":{"type":"string","minLength":1,"maxLength":100,"title":"Identifier","description":"Het kenmerk in het bestand van de release.","examples":["id-a5786df1"]},"type":{"type":"string","minLength":1,"maxLength":60,"title":"ArchiMate-type","description":"Het type volgens ArchiMate.","examples":["Realization"]},"van":{"type":"string","minLength":1,"maxLength":100,"title":"Van","description":"Object ID van het begin; bij een relatie op een relatie het id van die relatie.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]},"naar":{"type":"string","minLength":1,"maxLength":100,"title":"Naar","description":"Object ID van het eind.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]},"naam":{"type":"string","maxLength":500,"title":"Naam","description":"De naam van de relatie.","examples":["ondersteunt"]},"kenmerken":{"type":"object","additionalProperties":{"type":"string"},"title":"Kenmerken","description":"Attributen van de relatie, zoals accessType en isDirected.","examples":[{"accessType":"Read"}]},"eigenschappen":{"type":"object","additionalProperties":{"type":"string"},"title":"Eigenschappen","description":"Eigenschappen die feiten zijn, geen teksten.","examples":[{"Verbindingsrol":"Verplicht"}]}}}}}};
const func0 = Object.prototype.hasOwnProperty;

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
if((data.relaties === undefined) || (!(func0.call(data, "relaties")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relaties"},message:"must have required property '"+"relaties"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "relaties")){
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
if(data.relaties !== undefined && func0.call(data, "relaties")){
let data0 = data.relaties;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.id === undefined) || (!(func0.call(data1, "id")))){
const err2 = {instancePath:instancePath+"/relaties/" + i0,schemaPath:"#/properties/relaties/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data1.identifier === undefined) || (!(func0.call(data1, "identifier")))){
const err3 = {instancePath:instancePath+"/relaties/" + i0,schemaPath:"#/properties/relaties/items/required",keyword:"required",params:{missingProperty: "identifier"},message:"must have required property '"+"identifier"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.type === undefined) || (!(func0.call(data1, "type")))){
const err4 = {instancePath:instancePath+"/relaties/" + i0,schemaPath:"#/properties/relaties/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.van === undefined) || (!(func0.call(data1, "van")))){
const err5 = {instancePath:instancePath+"/relaties/" + i0,schemaPath:"#/properties/relaties/items/required",keyword:"required",params:{missingProperty: "van"},message:"must have required property '"+"van"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data1.naar === undefined) || (!(func0.call(data1, "naar")))){
const err6 = {instancePath:instancePath+"/relaties/" + i0,schemaPath:"#/properties/relaties/items/required",keyword:"required",params:{missingProperty: "naar"},message:"must have required property '"+"naar"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((((((((key1 === "id") || (key1 === "identifier")) || (key1 === "type")) || (key1 === "van")) || (key1 === "naar")) || (key1 === "naam")) || (key1 === "kenmerken")) || (key1 === "eigenschappen"))){
const err7 = {instancePath:instancePath+"/relaties/" + i0,schemaPath:"#/properties/relaties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.id !== undefined && func0.call(data1, "id")){
let data2 = data1.id;
if(typeof data2 === "string"){
if(data2.length > 100){
const err8 = {instancePath:instancePath+"/relaties/" + i0+"/id",schemaPath:"#/properties/relaties/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/relaties/" + i0+"/id",schemaPath:"#/properties/relaties/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/relaties/" + i0+"/id",schemaPath:"#/properties/relaties/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.identifier !== undefined && func0.call(data1, "identifier")){
let data3 = data1.identifier;
if(typeof data3 === "string"){
if(data3.length > 100){
const err11 = {instancePath:instancePath+"/relaties/" + i0+"/identifier",schemaPath:"#/properties/relaties/items/properties/identifier/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/relaties/" + i0+"/identifier",schemaPath:"#/properties/relaties/items/properties/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/relaties/" + i0+"/identifier",schemaPath:"#/properties/relaties/items/properties/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.type !== undefined && func0.call(data1, "type")){
let data4 = data1.type;
if(typeof data4 === "string"){
if(data4.length > 60){
const err14 = {instancePath:instancePath+"/relaties/" + i0+"/type",schemaPath:"#/properties/relaties/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/relaties/" + i0+"/type",schemaPath:"#/properties/relaties/items/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err16 = {instancePath:instancePath+"/relaties/" + i0+"/type",schemaPath:"#/properties/relaties/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.van !== undefined && func0.call(data1, "van")){
let data5 = data1.van;
if(typeof data5 === "string"){
if(data5.length > 100){
const err17 = {instancePath:instancePath+"/relaties/" + i0+"/van",schemaPath:"#/properties/relaties/items/properties/van/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/relaties/" + i0+"/van",schemaPath:"#/properties/relaties/items/properties/van/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/relaties/" + i0+"/van",schemaPath:"#/properties/relaties/items/properties/van/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.naar !== undefined && func0.call(data1, "naar")){
let data6 = data1.naar;
if(typeof data6 === "string"){
if(data6.length > 100){
const err20 = {instancePath:instancePath+"/relaties/" + i0+"/naar",schemaPath:"#/properties/relaties/items/properties/naar/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.length < 1){
const err21 = {instancePath:instancePath+"/relaties/" + i0+"/naar",schemaPath:"#/properties/relaties/items/properties/naar/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/relaties/" + i0+"/naar",schemaPath:"#/properties/relaties/items/properties/naar/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.naam !== undefined && func0.call(data1, "naam")){
let data7 = data1.naam;
if(typeof data7 === "string"){
if(data7.length > 500){
const err23 = {instancePath:instancePath+"/relaties/" + i0+"/naam",schemaPath:"#/properties/relaties/items/properties/naam/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/relaties/" + i0+"/naam",schemaPath:"#/properties/relaties/items/properties/naam/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data1.kenmerken !== undefined && func0.call(data1, "kenmerken")){
let data8 = data1.kenmerken;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 of Object.keys(data8)){
if(typeof data8[key2] !== "string"){
const err25 = {instancePath:instancePath+"/relaties/" + i0+"/kenmerken/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/relaties/items/properties/kenmerken/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath:instancePath+"/relaties/" + i0+"/kenmerken",schemaPath:"#/properties/relaties/items/properties/kenmerken/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.eigenschappen !== undefined && func0.call(data1, "eigenschappen")){
let data10 = data1.eigenschappen;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 of Object.keys(data10)){
if(typeof data10[key3] !== "string"){
const err27 = {instancePath:instancePath+"/relaties/" + i0+"/eigenschappen/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/relaties/items/properties/eigenschappen/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/relaties/" + i0+"/eigenschappen",schemaPath:"#/properties/relaties/items/properties/eigenschappen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/relaties/" + i0,schemaPath:"#/properties/relaties/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/relaties",schemaPath:"#/properties/relaties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

