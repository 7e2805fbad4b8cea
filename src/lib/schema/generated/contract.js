// @ts-nocheck
// Generated from schemas/ by `npm run generate`: do not edit.
import { formats } from '../formats.ts';

export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"contract.schema.json","title":"Contract","description":"Een afspraak over een applicatie in gebruik. Mag alleen in een besloten map staan.","examples":[{"gebruik":"ibabs/ibabs","soort":"licentie","status":"actief"}],"type":"object","additionalProperties":false,"required":["gebruik","soort","status"],"properties":{"gebruik":{"$ref":"gedeeld.schema.json#/$defs/applicatieId","title":"Gebruik","description":"De applicatie in gebruik waar het contract over gaat.","examples":["ibabs/ibabs"]},"soort":{"enum":["sla","licentie","onderhoud","overig"],"x-titels":{"sla":"SLA","licentie":"Licentie","onderhoud":"Onderhoud","overig":"Overig"},"title":"Soort","description":"Wat voor contract dit is.","examples":["licentie"]},"status":{"enum":["actief","verlopen","in-onderhandeling"],"x-titels":{"actief":"Actief","verlopen":"Verlopen","in-onderhandeling":"In onderhandeling"},"title":"Status","description":"Hoe het met het contract staat.","examples":["actief"]},"nummer":{"type":"string","minLength":1,"maxLength":60,"title":"Nummer","description":"Het nummer van het contract, tussen aanhalingstekens.","examples":["2026-0012"]},"start":{"$ref":"gedeeld.schema.json#/$defs/datum","title":"Start","description":"De eerste dag van het contract.","examples":["2025-01-01"]},"eind":{"$ref":"gedeeld.schema.json#/$defs/datum","title":"Eind","description":"De laatste dag van het contract.","examples":["2028-12-31"]},"verlenging":{"type":"string","minLength":1,"maxLength":200,"title":"Verlenging","description":"Hoe het contract verlengd wordt.","examples":["Twee keer een jaar"]},"kosten":{"type":"object","additionalProperties":false,"required":["bedrag","per"],"title":"Kosten","description":"Wat het contract kost, in euro's zonder btw.","examples":[{"bedrag":12000,"per":"jaar"}],"properties":{"bedrag":{"type":"number","minimum":0,"title":"Bedrag","description":"Het bedrag in euro's.","examples":[12000]},"per":{"enum":["maand","jaar","eenmalig"],"x-titels":{"maand":"Per maand","jaar":"Per jaar","eenmalig":"Eenmalig"},"title":"Per","description":"Hoe vaak het bedrag betaald wordt.","examples":["jaar"]}}},"opzegtermijn":{"type":"string","minLength":1,"maxLength":100,"title":"Opzegtermijn","description":"Hoe lang van tevoren men opzegt.","examples":["3 maanden"]},"document":{"$ref":"gedeeld.schema.json#/$defs/url","title":"Document","description":"Waar het contract staat.","examples":["https://intranet.example.nl/contract.pdf"]}}};
const schema33 = {"type":"string","pattern":"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","maxLength":111,"title":"Applicatie","description":"De map van de leverancier, een schuine streep en de bestandsnaam van de applicatie.","examples":["maykin-media/open-formulieren"]};
const schema34 = {"type":"string","format":"datum","title":"Datum","description":"Een datum als jaar-maand-dag.","examples":["2026-01-31"]};
const schema36 = {"type":"string","format":"webadres","maxLength":500,"title":"Webadres","description":"Een volledig adres dat met https:// of http:// begint.","examples":["https://www.example.nl/"]};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$", "u");
const formats0 = formats.datum;
const formats4 = formats.webadres;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="contract.schema.json" */;
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
if((data.gebruik === undefined) || (!(func0.call(data, "gebruik")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gebruik"},message:"must have required property '"+"gebruik"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.soort === undefined) || (!(func0.call(data, "soort")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "soort"},message:"must have required property '"+"soort"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.gebruik !== undefined && func0.call(data, "gebruik")){
let data0 = data.gebruik;
if(typeof data0 === "string"){
if(data0.length > 111){
const err4 = {instancePath:instancePath+"/gebruik",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/maxLength",keyword:"maxLength",params:{limit: 111},message:"must NOT have more than 111 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/gebruik",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/gebruik",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.soort !== undefined && func0.call(data, "soort")){
let data1 = data.soort;
if(!((((data1 === "sla") || (data1 === "licentie")) || (data1 === "onderhoud")) || (data1 === "overig"))){
const err7 = {instancePath:instancePath+"/soort",schemaPath:"#/properties/soort/enum",keyword:"enum",params:{allowedValues: schema31.properties.soort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data2 = data.status;
if(!(((data2 === "actief") || (data2 === "verlopen")) || (data2 === "in-onderhandeling"))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.nummer !== undefined && func0.call(data, "nummer")){
let data3 = data.nummer;
if(typeof data3 === "string"){
if(data3.length > 60){
const err9 = {instancePath:instancePath+"/nummer",schemaPath:"#/properties/nummer/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/nummer",schemaPath:"#/properties/nummer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/nummer",schemaPath:"#/properties/nummer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data4 = data.start;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err12 = {instancePath:instancePath+"/start",schemaPath:"gedeeld.schema.json#/$defs/datum/format",keyword:"format",params:{format: "datum"},message:"must match format \""+"datum"+"\""};
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
const err13 = {instancePath:instancePath+"/start",schemaPath:"gedeeld.schema.json#/$defs/datum/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.eind !== undefined && func0.call(data, "eind")){
let data5 = data.eind;
if(typeof data5 === "string"){
if(!(formats0(data5))){
const err14 = {instancePath:instancePath+"/eind",schemaPath:"gedeeld.schema.json#/$defs/datum/format",keyword:"format",params:{format: "datum"},message:"must match format \""+"datum"+"\""};
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
const err15 = {instancePath:instancePath+"/eind",schemaPath:"gedeeld.schema.json#/$defs/datum/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.verlenging !== undefined && func0.call(data, "verlenging")){
let data6 = data.verlenging;
if(typeof data6 === "string"){
if(data6.length > 200){
const err16 = {instancePath:instancePath+"/verlenging",schemaPath:"#/properties/verlenging/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.length < 1){
const err17 = {instancePath:instancePath+"/verlenging",schemaPath:"#/properties/verlenging/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err18 = {instancePath:instancePath+"/verlenging",schemaPath:"#/properties/verlenging/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.kosten !== undefined && func0.call(data, "kosten")){
let data7 = data.kosten;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.bedrag === undefined) || (!(func0.call(data7, "bedrag")))){
const err19 = {instancePath:instancePath+"/kosten",schemaPath:"#/properties/kosten/required",keyword:"required",params:{missingProperty: "bedrag"},message:"must have required property '"+"bedrag"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data7.per === undefined) || (!(func0.call(data7, "per")))){
const err20 = {instancePath:instancePath+"/kosten",schemaPath:"#/properties/kosten/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 of Object.keys(data7)){
if(!((key1 === "bedrag") || (key1 === "per"))){
const err21 = {instancePath:instancePath+"/kosten",schemaPath:"#/properties/kosten/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.bedrag !== undefined && func0.call(data7, "bedrag")){
let data8 = data7.bedrag;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/kosten/bedrag",schemaPath:"#/properties/kosten/properties/bedrag/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err23 = {instancePath:instancePath+"/kosten/bedrag",schemaPath:"#/properties/kosten/properties/bedrag/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.per !== undefined && func0.call(data7, "per")){
let data9 = data7.per;
if(!(((data9 === "maand") || (data9 === "jaar")) || (data9 === "eenmalig"))){
const err24 = {instancePath:instancePath+"/kosten/per",schemaPath:"#/properties/kosten/properties/per/enum",keyword:"enum",params:{allowedValues: schema31.properties.kosten.properties.per.enum},message:"must be equal to one of the allowed values"};
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
const err25 = {instancePath:instancePath+"/kosten",schemaPath:"#/properties/kosten/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.opzegtermijn !== undefined && func0.call(data, "opzegtermijn")){
let data10 = data.opzegtermijn;
if(typeof data10 === "string"){
if(data10.length > 100){
const err26 = {instancePath:instancePath+"/opzegtermijn",schemaPath:"#/properties/opzegtermijn/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10.length < 1){
const err27 = {instancePath:instancePath+"/opzegtermijn",schemaPath:"#/properties/opzegtermijn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/opzegtermijn",schemaPath:"#/properties/opzegtermijn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.document !== undefined && func0.call(data, "document")){
let data11 = data.document;
if(typeof data11 === "string"){
if(data11.length > 500){
const err29 = {instancePath:instancePath+"/document",schemaPath:"gedeeld.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(formats4(data11))){
const err30 = {instancePath:instancePath+"/document",schemaPath:"gedeeld.schema.json#/$defs/url/format",keyword:"format",params:{format: "webadres"},message:"must match format \""+"webadres"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/document",schemaPath:"gedeeld.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

