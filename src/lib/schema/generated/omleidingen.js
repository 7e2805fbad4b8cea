// @ts-nocheck
// Generated from schemas/ by `npm run generate`: do not edit.

export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"omleidingen.schema.json","title":"Omleidingen","description":"Oude ids en waar zij nu staan. Oude links en verwijzingen blijven zo werken.","examples":[{"organisaties":{"gemeente-grave":"gemeente-land-van-cuijk"}}],"type":"object","additionalProperties":false,"properties":{"organisaties":{"type":"object","title":"Organisaties","description":"Oud id van een organisatie, met het nieuwe id.","examples":[{"gemeente-grave":"gemeente-land-van-cuijk"}],"propertyNames":{"$ref":"gedeeld.schema.json#/$defs/organisatieId"},"additionalProperties":{"$ref":"gedeeld.schema.json#/$defs/organisatieId","title":"Nieuw id","description":"Het id van nu.","examples":["gemeente-land-van-cuijk"]}},"applicaties":{"type":"object","title":"Applicaties","description":"Oud id van een applicatie, met het nieuwe id.","examples":[{"oud/product":"nieuw/product"}],"propertyNames":{"$ref":"gedeeld.schema.json#/$defs/applicatieId"},"additionalProperties":{"$ref":"gedeeld.schema.json#/$defs/applicatieId","title":"Nieuw id","description":"Het id van nu.","examples":["nieuw/product"]}},"diensten":{"type":"object","title":"Diensten","description":"Oud id van een dienst, met het nieuwe id.","examples":[{"oud/dienst":"nieuw/dienst"}],"propertyNames":{"$ref":"gedeeld.schema.json#/$defs/dienstId"},"additionalProperties":{"$ref":"gedeeld.schema.json#/$defs/dienstId","title":"Nieuw id","description":"Het id van nu.","examples":["nieuw/dienst"]}},"voorzieningen":{"type":"object","title":"Voorzieningen","description":"Oud id van een voorziening, met het nieuwe id of een GEMMA Object ID.","examples":[{"digid":"a5786df1-7ecf-11e3-67ab-0050568a6153"}],"additionalProperties":{"type":"string","minLength":1,"maxLength":60,"title":"Nieuw id","description":"Het id van nu.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]}}}};
const schema33 = {"type":"string","pattern":"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","maxLength":50,"title":"Organisatie","description":"De naam van de map van een organisatie onder content/organisaties.","examples":["gemeente-utrecht"]};
const schema35 = {"type":"string","pattern":"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","maxLength":111,"title":"Applicatie","description":"De map van de leverancier, een schuine streep en de bestandsnaam van de applicatie.","examples":["maykin-media/open-formulieren"]};
const schema37 = {"type":"string","pattern":"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","maxLength":111,"title":"Dienst","description":"De map van de aanbieder, een schuine streep en de bestandsnaam van de dienst.","examples":["voorbeeldsoft/functioneel-beheer-zaken"]};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$", "u");
const pattern6 = new RegExp("^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="omleidingen.schema.json" */;
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
for(const key0 of Object.keys(data)){
if(!((((key0 === "organisaties") || (key0 === "applicaties")) || (key0 === "diensten")) || (key0 === "voorzieningen"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.organisaties !== undefined && func0.call(data, "organisaties")){
let data0 = data.organisaties;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
const _errs4 = errors;
if(typeof key1 === "string"){
if(key1.length > 50){
const err1 = {instancePath:instancePath+"/organisaties",schemaPath:"gedeeld.schema.json#/$defs/organisatieId/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern4.test(key1)){
const err2 = {instancePath:instancePath+"/organisaties",schemaPath:"gedeeld.schema.json#/$defs/organisatieId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/organisaties",schemaPath:"gedeeld.schema.json#/$defs/organisatieId/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err4 = {instancePath:instancePath+"/organisaties",schemaPath:"#/properties/organisaties/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 of Object.keys(data0)){
let data1 = data0[key2];
if(typeof data1 === "string"){
if(data1.length > 50){
const err5 = {instancePath:instancePath+"/organisaties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"gedeeld.schema.json#/$defs/organisatieId/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/organisaties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"gedeeld.schema.json#/$defs/organisatieId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""};
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
const err7 = {instancePath:instancePath+"/organisaties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"gedeeld.schema.json#/$defs/organisatieId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/organisaties",schemaPath:"#/properties/organisaties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.applicaties !== undefined && func0.call(data, "applicaties")){
let data2 = data.applicaties;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key3 of Object.keys(data2)){
const _errs13 = errors;
if(typeof key3 === "string"){
if(key3.length > 111){
const err9 = {instancePath:instancePath+"/applicaties",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/maxLength",keyword:"maxLength",params:{limit: 111},message:"must NOT have more than 111 characters",propertyName:key3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern6.test(key3)){
const err10 = {instancePath:instancePath+"/applicaties",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\"",propertyName:key3};
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
const err11 = {instancePath:instancePath+"/applicaties",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid5 = _errs13 === errors;
if(!valid5){
const err12 = {instancePath:instancePath+"/applicaties",schemaPath:"#/properties/applicaties/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key4 of Object.keys(data2)){
let data3 = data2[key4];
if(typeof data3 === "string"){
if(data3.length > 111){
const err13 = {instancePath:instancePath+"/applicaties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"gedeeld.schema.json#/$defs/applicatieId/maxLength",keyword:"maxLength",params:{limit: 111},message:"must NOT have more than 111 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern6.test(data3)){
const err14 = {instancePath:instancePath+"/applicaties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"gedeeld.schema.json#/$defs/applicatieId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/applicaties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"gedeeld.schema.json#/$defs/applicatieId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/applicaties",schemaPath:"#/properties/applicaties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.diensten !== undefined && func0.call(data, "diensten")){
let data4 = data.diensten;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key5 of Object.keys(data4)){
const _errs22 = errors;
if(typeof key5 === "string"){
if(key5.length > 111){
const err17 = {instancePath:instancePath+"/diensten",schemaPath:"gedeeld.schema.json#/$defs/dienstId/maxLength",keyword:"maxLength",params:{limit: 111},message:"must NOT have more than 111 characters",propertyName:key5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern6.test(key5)){
const err18 = {instancePath:instancePath+"/diensten",schemaPath:"gedeeld.schema.json#/$defs/dienstId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\"",propertyName:key5};
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
const err19 = {instancePath:instancePath+"/diensten",schemaPath:"gedeeld.schema.json#/$defs/dienstId/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid9 = _errs22 === errors;
if(!valid9){
const err20 = {instancePath:instancePath+"/diensten",schemaPath:"#/properties/diensten/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key6 of Object.keys(data4)){
let data5 = data4[key6];
if(typeof data5 === "string"){
if(data5.length > 111){
const err21 = {instancePath:instancePath+"/diensten/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"gedeeld.schema.json#/$defs/dienstId/maxLength",keyword:"maxLength",params:{limit: 111},message:"must NOT have more than 111 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern6.test(data5)){
const err22 = {instancePath:instancePath+"/diensten/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"gedeeld.schema.json#/$defs/dienstId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""};
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
const err23 = {instancePath:instancePath+"/diensten/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"gedeeld.schema.json#/$defs/dienstId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/diensten",schemaPath:"#/properties/diensten/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.voorzieningen !== undefined && func0.call(data, "voorzieningen")){
let data6 = data.voorzieningen;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key7 of Object.keys(data6)){
let data7 = data6[key7];
if(typeof data7 === "string"){
if(data7.length > 60){
const err25 = {instancePath:instancePath+"/voorzieningen/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/voorzieningen/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.length < 1){
const err26 = {instancePath:instancePath+"/voorzieningen/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/voorzieningen/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/voorzieningen/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/voorzieningen/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/voorzieningen",schemaPath:"#/properties/voorzieningen/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

