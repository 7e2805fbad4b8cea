// @ts-nocheck
// Generated from schemas/ by `npm run generate`: do not edit.

export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"stewards.schema.json","title":"Stewards","description":"De functioneel beheerders van de hele catalogus.","examples":[{"stewards":[{"login":"voorbeeld-steward","id":9000000000000009}]}],"type":"object","additionalProperties":false,"required":["stewards"],"properties":{"stewards":{"type":"array","maxItems":100,"title":"Stewards","description":"De accounts van de functioneel beheerders.","examples":[[{"login":"voorbeeld-steward","id":9000000000000009}]],"items":{"type":"object","additionalProperties":false,"required":["login","id"],"title":"Steward","description":"Een account met een vast nummer.","examples":[{"login":"voorbeeld-steward","id":9000000000000009}],"properties":{"login":{"type":"string","pattern":"^[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,38}$","title":"Gebruikersnaam","description":"De gebruikersnaam op GitHub, in kleine letters.","examples":["voorbeeld-steward"]},"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"title":"Accountnummer","description":"Het nummer van het account.","examples":[9000000000000009]}}}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,38}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="stewards.schema.json" */;
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
if((data.stewards === undefined) || (!(func0.call(data, "stewards")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stewards"},message:"must have required property '"+"stewards"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "stewards")){
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
if(data.stewards !== undefined && func0.call(data, "stewards")){
let data0 = data.stewards;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/stewards",schemaPath:"#/properties/stewards/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.login === undefined) || (!(func0.call(data1, "login")))){
const err3 = {instancePath:instancePath+"/stewards/" + i0,schemaPath:"#/properties/stewards/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.id === undefined) || (!(func0.call(data1, "id")))){
const err4 = {instancePath:instancePath+"/stewards/" + i0,schemaPath:"#/properties/stewards/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((key1 === "login") || (key1 === "id"))){
const err5 = {instancePath:instancePath+"/stewards/" + i0,schemaPath:"#/properties/stewards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.login !== undefined && func0.call(data1, "login")){
let data2 = data1.login;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/stewards/" + i0+"/login",schemaPath:"#/properties/stewards/items/properties/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,38}$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,38}$"+"\""};
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
const err7 = {instancePath:instancePath+"/stewards/" + i0+"/login",schemaPath:"#/properties/stewards/items/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data3 = data1.id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/stewards/" + i0+"/id",schemaPath:"#/properties/stewards/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/stewards/" + i0+"/id",schemaPath:"#/properties/stewards/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/stewards/" + i0+"/id",schemaPath:"#/properties/stewards/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err11 = {instancePath:instancePath+"/stewards/" + i0,schemaPath:"#/properties/stewards/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/stewards",schemaPath:"#/properties/stewards/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

