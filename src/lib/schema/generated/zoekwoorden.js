// @ts-nocheck
// Generated from schemas/ by `npm run generate`: do not edit.
import equalModule from 'ajv/dist/runtime/equal.js';

export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"zoekwoorden.schema.json","title":"Zoekwoorden","description":"Woorden waarmee mensen zoeken naar wat in de GEMMA anders heet.","examples":[{"zoekwoorden":[{"woord":"zaaksysteem","referentiecomponenten":["a97b6545-d5a7-485d-9b13-3ce22db5b9cf"]}]}],"type":"object","additionalProperties":false,"required":["zoekwoorden"],"properties":{"zoekwoorden":{"type":"array","maxItems":500,"title":"Zoekwoorden","description":"De woorden, op volgorde van het alfabet. Staat een woord er twee keer, dan tellen beide.","examples":[[{"woord":"zaaksysteem","referentiecomponenten":["a97b6545-d5a7-485d-9b13-3ce22db5b9cf"]}]],"items":{"type":"object","additionalProperties":false,"required":["woord","referentiecomponenten"],"title":"Zoekwoord","description":"Een woord met wat ermee bedoeld wordt.","examples":[{"woord":"zaaksysteem","referentiecomponenten":["a97b6545-d5a7-485d-9b13-3ce22db5b9cf"]}],"properties":{"woord":{"$ref":"gedeeld.schema.json#/$defs/naam","title":"Woord","description":"Het woord of de woorden die iemand intikt. Hoofdletters maken niet uit.","examples":["zaaksysteem"]},"referentiecomponenten":{"type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"title":"Referentiecomponenten","description":"De referentiecomponenten die met dit woord bedoeld worden.","examples":[["a97b6545-d5a7-485d-9b13-3ce22db5b9cf"]],"items":{"$ref":"gedeeld.schema.json#/$defs/objectId","title":"Referentiecomponent","description":"Het Object ID van een referentiecomponent in de GEMMA.","examples":["a97b6545-d5a7-485d-9b13-3ce22db5b9cf"]}}}}}}};
const schema33 = {"type":"string","minLength":1,"maxLength":200,"pattern":"^\\S(?:[\\s\\S]*\\S)?$","title":"Naam","description":"De naam, zonder spaties aan het begin of eind.","examples":["Open Formulieren"]};
const schema34 = {"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","title":"GEMMA Object ID","description":"Het blijvende kenmerk van een GEMMA-element: 32 cijfers en letters a tot en met f, met streepjes.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]};
const func0 = Object.prototype.hasOwnProperty;
const func27 = equalModule.default ?? equalModule;
const pattern4 = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "u");
const pattern5 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="zoekwoorden.schema.json" */;
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
if((data.zoekwoorden === undefined) || (!(func0.call(data, "zoekwoorden")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zoekwoorden"},message:"must have required property '"+"zoekwoorden"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "zoekwoorden")){
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
if(data.zoekwoorden !== undefined && func0.call(data, "zoekwoorden")){
let data0 = data.zoekwoorden;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/zoekwoorden",schemaPath:"#/properties/zoekwoorden/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
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
if((data1.woord === undefined) || (!(func0.call(data1, "woord")))){
const err3 = {instancePath:instancePath+"/zoekwoorden/" + i0,schemaPath:"#/properties/zoekwoorden/items/required",keyword:"required",params:{missingProperty: "woord"},message:"must have required property '"+"woord"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.referentiecomponenten === undefined) || (!(func0.call(data1, "referentiecomponenten")))){
const err4 = {instancePath:instancePath+"/zoekwoorden/" + i0,schemaPath:"#/properties/zoekwoorden/items/required",keyword:"required",params:{missingProperty: "referentiecomponenten"},message:"must have required property '"+"referentiecomponenten"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((key1 === "woord") || (key1 === "referentiecomponenten"))){
const err5 = {instancePath:instancePath+"/zoekwoorden/" + i0,schemaPath:"#/properties/zoekwoorden/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.woord !== undefined && func0.call(data1, "woord")){
let data2 = data1.woord;
if(typeof data2 === "string"){
if(data2.length > 200){
const err6 = {instancePath:instancePath+"/zoekwoorden/" + i0+"/woord",schemaPath:"gedeeld.schema.json#/$defs/naam/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/zoekwoorden/" + i0+"/woord",schemaPath:"gedeeld.schema.json#/$defs/naam/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/zoekwoorden/" + i0+"/woord",schemaPath:"gedeeld.schema.json#/$defs/naam/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[\\s\\S]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[\\s\\S]*\\S)?$"+"\""};
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
const err9 = {instancePath:instancePath+"/zoekwoorden/" + i0+"/woord",schemaPath:"gedeeld.schema.json#/$defs/naam/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.referentiecomponenten !== undefined && func0.call(data1, "referentiecomponenten")){
let data3 = data1.referentiecomponenten;
if(Array.isArray(data3)){
if(data3.length > 10){
const err10 = {instancePath:instancePath+"/zoekwoorden/" + i0+"/referentiecomponenten",schemaPath:"#/properties/zoekwoorden/items/properties/referentiecomponenten/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/zoekwoorden/" + i0+"/referentiecomponenten",schemaPath:"#/properties/zoekwoorden/items/properties/referentiecomponenten/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err12 = {instancePath:instancePath+"/zoekwoorden/" + i0+"/referentiecomponenten/" + i1,schemaPath:"gedeeld.schema.json#/$defs/objectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
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
const err13 = {instancePath:instancePath+"/zoekwoorden/" + i0+"/referentiecomponenten/" + i1,schemaPath:"gedeeld.schema.json#/$defs/objectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i2 = data3.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func27(data3[i2], data3[j0])){
const err14 = {instancePath:instancePath+"/zoekwoorden/" + i0+"/referentiecomponenten",schemaPath:"#/properties/zoekwoorden/items/properties/referentiecomponenten/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/zoekwoorden/" + i0+"/referentiecomponenten",schemaPath:"#/properties/zoekwoorden/items/properties/referentiecomponenten/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/zoekwoorden/" + i0,schemaPath:"#/properties/zoekwoorden/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/zoekwoorden",schemaPath:"#/properties/zoekwoorden/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

