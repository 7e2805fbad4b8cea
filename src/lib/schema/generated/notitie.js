// @ts-nocheck
// Generated from schemas/ by `npm run generate`: do not edit.

export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"notitie.schema.json","title":"Notitie","description":"Een interne aantekening bij een record. Mag alleen in een besloten map staan.","examples":[{"onderwerp":"organisaties/gemeente-voorbeeldstad/organisatie","tekst":"Bespreken in het overleg."}],"type":"object","additionalProperties":false,"required":["onderwerp","tekst"],"properties":{"onderwerp":{"type":"string","pattern":"^organisaties/[a-z0-9-]+/(?:organisatie|[a-z]+/[a-z0-9-]+)$","maxLength":200,"title":"Onderwerp","description":"Het pad van het record waar de notitie over gaat, zonder .yaml.","examples":["organisaties/gemeente-voorbeeldstad/organisatie"]},"tekst":{"$ref":"gedeeld.schema.json#/$defs/lang","title":"Tekst","description":"De notitie zelf. Opmaak met Markdown mag.","examples":["Bespreken in het overleg."]}}};
const schema33 = {"type":"string","minLength":1,"maxLength":20000,"title":"Beschrijving","description":"Langere tekst. Opmaak met Markdown mag, HTML niet.","examples":["Met deze applicatie maakt u formulieren zonder te programmeren."]};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^organisaties/[a-z0-9-]+/(?:organisatie|[a-z]+/[a-z0-9-]+)$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="notitie.schema.json" */;
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
if((data.onderwerp === undefined) || (!(func0.call(data, "onderwerp")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "onderwerp"},message:"must have required property '"+"onderwerp"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.tekst === undefined) || (!(func0.call(data, "tekst")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tekst"},message:"must have required property '"+"tekst"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "onderwerp") || (key0 === "tekst"))){
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
if(data.onderwerp !== undefined && func0.call(data, "onderwerp")){
let data0 = data.onderwerp;
if(typeof data0 === "string"){
if(data0.length > 200){
const err3 = {instancePath:instancePath+"/onderwerp",schemaPath:"#/properties/onderwerp/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/onderwerp",schemaPath:"#/properties/onderwerp/pattern",keyword:"pattern",params:{pattern: "^organisaties/[a-z0-9-]+/(?:organisatie|[a-z]+/[a-z0-9-]+)$"},message:"must match pattern \""+"^organisaties/[a-z0-9-]+/(?:organisatie|[a-z]+/[a-z0-9-]+)$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/onderwerp",schemaPath:"#/properties/onderwerp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tekst !== undefined && func0.call(data, "tekst")){
let data1 = data.tekst;
if(typeof data1 === "string"){
if(data1.length > 20000){
const err6 = {instancePath:instancePath+"/tekst",schemaPath:"gedeeld.schema.json#/$defs/lang/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/tekst",schemaPath:"gedeeld.schema.json#/$defs/lang/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/tekst",schemaPath:"gedeeld.schema.json#/$defs/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

