// @ts-nocheck
// Generated from schemas/ by `npm run generate`: do not edit.
import equalModule from 'ajv/dist/runtime/equal.js';
import { formats } from '../formats.ts';

export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"koppeling.schema.json","title":"Koppeling","description":"Een uitwisseling van gegevens tussen twee applicaties in het landschap, of met een landelijke voorziening.","examples":[{"van":"voorbeeldsoft/zaaksuite","naar":"voorbeeldsoft/archief","richting":"heen","status":"in-productie"}],"type":"object","additionalProperties":false,"required":["van","richting","status"],"oneOf":[{"required":["naar"]},{"required":["voorziening"]}],"properties":{"van":{"$ref":"gedeeld.schema.json#/$defs/applicatieId","title":"Van","description":"De applicatie in het eigen landschap waar u de koppeling vanuit bekijkt.","examples":["voorbeeldsoft/zaaksuite"]},"naar":{"$ref":"gedeeld.schema.json#/$defs/applicatieId","title":"Naar","description":"De andere applicatie in het eigen landschap.","examples":["voorbeeldsoft/archief"]},"voorziening":{"type":"string","pattern":"^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","maxLength":60,"title":"Voorziening","description":"De landelijke voorziening: een GEMMA Object ID of een id uit beheer/voorzieningen.yaml.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]},"richting":{"$ref":"gedeeld.schema.json#/$defs/richting","title":"Richting","description":"Heen: van 'van' naar de andere kant. Terug: andersom. Beide: twee kanten op.","examples":["heen"]},"status":{"enum":["gepland","in-productie","uit-te-faseren","uitgefaseerd"],"x-titels":{"gepland":"Gepland","in-productie":"In productie","uit-te-faseren":"Uit te faseren","uitgefaseerd":"Uitgefaseerd"},"title":"Status","description":"Hoe het met de koppeling staat.","examples":["in-productie"]},"vanaf":{"$ref":"gedeeld.schema.json#/$defs/datum","title":"Vanaf","description":"De dag waarop de koppeling inging of ingaat.","examples":["2025-01-01"]},"tot":{"$ref":"gedeeld.schema.json#/$defs/datum","title":"Tot en met","description":"De laatste dag van de koppeling.","examples":["2027-12-31"]},"transport":{"$ref":"gedeeld.schema.json#/$defs/transport","title":"Transport","description":"De techniek van de koppeling.","examples":["api"]},"basis":{"enum":["standaard","maatwerk","onbekend"],"x-titels":{"standaard":"Standaard","maatwerk":"Maatwerk","onbekend":"Onbekend"},"title":"Basis","description":"Of de koppeling een standaard volgt of maatwerk is.","examples":["standaard"]},"standaarden":{"type":"array","maxItems":50,"uniqueItems":true,"title":"Standaarden","description":"De standaardversies die de koppeling gebruikt.","examples":[["a5786df1-7ecf-11e3-67ab-0050568a6153"]],"items":{"$ref":"gedeeld.schema.json#/$defs/standaardverwijzing","title":"Standaardversie","description":"Het Object ID van de standaardversie.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]}},"intermediair":{"$ref":"gedeeld.schema.json#/$defs/applicatieId","title":"Intermediair","description":"De applicatie waar de gegevens doorheen gaan, zoals een servicebus.","examples":["voorbeeldsoft/servicebus"]},"gegevens":{"type":"array","maxItems":50,"uniqueItems":true,"title":"Gegevens","description":"Welke gegevens er over de koppeling gaan.","examples":[["Persoonsgegevens"]],"items":{"type":"string","minLength":1,"maxLength":100,"title":"Gegevens","description":"Een soort gegevens.","examples":["Persoonsgegevens"]}},"toelichting":{"type":"string","minLength":1,"maxLength":2000,"title":"Toelichting","description":"Wat men over deze koppeling moet weten.","examples":["Levert elke nacht de wijzigingen."]},"bron":{"$ref":"gedeeld.schema.json#/$defs/bron","title":"Bron","description":"Waar deze gegevens vandaan komen.","examples":[{"soort":"voorbeeld"}]}}};
const schema33 = {"type":"string","pattern":"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","maxLength":111,"title":"Applicatie","description":"De map van de leverancier, een schuine streep en de bestandsnaam van de applicatie.","examples":["maykin-media/open-formulieren"]};
const schema35 = {"enum":["heen","terug","beide"],"x-titels":{"heen":"Heen (A → B)","terug":"Terug (A ← B)","beide":"Beide kanten (A ↔ B)"},"title":"Richting","description":"Waar de gegevens heen gaan, gezien vanaf de applicatie die bij 'van' staat.","examples":["heen"]};
const schema36 = {"type":"string","format":"datum","title":"Datum","description":"Een datum als jaar-maand-dag.","examples":["2026-01-31"]};
const schema38 = {"enum":["api","webservice","digikoppeling","bestandsoverdracht","berichtenwachtrij","upload-naar-portaal","databasekoppeling","onbekend"],"x-titels":{"api":"API","webservice":"Webservice","digikoppeling":"Digikoppeling","bestandsoverdracht":"Bestandsoverdracht","berichtenwachtrij":"Berichtenwachtrij","upload-naar-portaal":"Upload naar portaal","databasekoppeling":"Databasekoppeling","onbekend":"Onbekend"},"title":"Transport","description":"De techniek waarmee de gegevens worden uitgewisseld.","examples":["api"]};
const schema39 = {"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","title":"GEMMA Object ID","description":"Het blijvende kenmerk van een GEMMA-element: 32 cijfers en letters a tot en met f, met streepjes.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]};
const func0 = Object.prototype.hasOwnProperty;
const func27 = equalModule.default ?? equalModule;
const pattern4 = new RegExp("^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$", "u");
const pattern6 = new RegExp("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$", "u");
const pattern7 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const formats0 = formats.datum;
const schema41 = {"type":"object","additionalProperties":false,"required":["soort"],"title":"Bron","description":"Waar de gegevens van dit record vandaan komen.","examples":[{"soort":"openbare-bron","naam":"CBS","url":"https://www.cbs.nl/","peildatum":"2026-01-01"}],"properties":{"soort":{"enum":["openbare-bron","organisatie","redactie","voorbeeld"],"x-titels":{"openbare-bron":"Openbare bron","organisatie":"Eigen opgave","redactie":"Redactie van de catalogus","voorbeeld":"Verzonnen voorbeeld"},"title":"Soort bron","description":"Een openbare bron, een eigen opgave van de organisatie, de redactie, of een verzonnen voorbeeld.","examples":["openbare-bron"]},"naam":{"type":"string","minLength":1,"maxLength":200,"title":"Naam van de bron","description":"Hoe de bron heet.","examples":["Register van Overheidsorganisaties"]},"url":{"$ref":"#/$defs/url","title":"Adres van de bron","description":"Waar iedereen de bron kan nalezen.","examples":["https://organisaties.overheid.nl/"]},"peildatum":{"$ref":"#/$defs/datum","title":"Peildatum","description":"De dag waarop de bron dit zei.","examples":["2026-01-01"]},"licentie":{"type":"string","minLength":1,"maxLength":100,"title":"Licentie van de bron","description":"Onder welke licentie de bron de gegevens geeft.","examples":["CC0-1.0"]},"bewijs":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":500,"title":"Bewijs","description":"Een webadres of een bestand in deze repository.","examples":["https://www.example.nl/product"]},"title":"Bewijs","description":"Webadressen of bestanden waaruit blijkt dat het klopt; verplicht bij soort redactie.","examples":[["https://www.example.nl/product"]]}},"allOf":[{"if":{"properties":{"soort":{"const":"redactie"}},"required":["soort"]},"then":{"required":["bewijs"]}},{"if":{"properties":{"soort":{"const":"openbare-bron"}},"required":["soort"]},"then":{"required":["naam"]}}]};
const schema42 = {"type":"string","format":"webadres","maxLength":500,"title":"Webadres","description":"Een volledig adres dat met https:// of http:// begint.","examples":["https://www.example.nl/"]};
const formats4 = formats.webadres;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.soort === undefined) || (!(func0.call(data, "soort")))) && (missing0 = "soort")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.soort !== undefined && func0.call(data, "soort")){
if("redactie" !== data.soort){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.bewijs === undefined) || (!(func0.call(data, "bewijs")))){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "bewijs"},message:"must have required property '"+"bewijs"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.soort === undefined) || (!(func0.call(data, "soort")))) && (missing1 = "soort")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.soort !== undefined && func0.call(data, "soort")){
if("openbare-bron" !== data.soort){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.naam === undefined) || (!(func0.call(data, "naam")))){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "naam"},message:"must have required property '"+"naam"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.soort === undefined) || (!(func0.call(data, "soort")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "soort"},message:"must have required property '"+"soort"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "soort") || (key0 === "naam")) || (key0 === "url")) || (key0 === "peildatum")) || (key0 === "licentie")) || (key0 === "bewijs"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.soort !== undefined && func0.call(data, "soort")){
let data2 = data.soort;
if(!((((data2 === "openbare-bron") || (data2 === "organisatie")) || (data2 === "redactie")) || (data2 === "voorbeeld"))){
const err10 = {instancePath:instancePath+"/soort",schemaPath:"#/properties/soort/enum",keyword:"enum",params:{allowedValues: schema41.properties.soort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.naam !== undefined && func0.call(data, "naam")){
let data3 = data.naam;
if(typeof data3 === "string"){
if(data3.length > 200){
const err11 = {instancePath:instancePath+"/naam",schemaPath:"#/properties/naam/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/naam",schemaPath:"#/properties/naam/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err13 = {instancePath:instancePath+"/naam",schemaPath:"#/properties/naam/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data4 = data.url;
if(typeof data4 === "string"){
if(data4.length > 500){
const err14 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats4(data4))){
const err15 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/url/format",keyword:"format",params:{format: "webadres"},message:"must match format \""+"webadres"+"\""};
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
const err16 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.peildatum !== undefined && func0.call(data, "peildatum")){
let data5 = data.peildatum;
if(typeof data5 === "string"){
if(!(formats0(data5))){
const err17 = {instancePath:instancePath+"/peildatum",schemaPath:"#/$defs/datum/format",keyword:"format",params:{format: "datum"},message:"must match format \""+"datum"+"\""};
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
const err18 = {instancePath:instancePath+"/peildatum",schemaPath:"#/$defs/datum/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.licentie !== undefined && func0.call(data, "licentie")){
let data6 = data.licentie;
if(typeof data6 === "string"){
if(data6.length > 100){
const err19 = {instancePath:instancePath+"/licentie",schemaPath:"#/properties/licentie/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.length < 1){
const err20 = {instancePath:instancePath+"/licentie",schemaPath:"#/properties/licentie/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/licentie",schemaPath:"#/properties/licentie/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.bewijs !== undefined && func0.call(data, "bewijs")){
let data7 = data.bewijs;
if(Array.isArray(data7)){
if(data7.length < 1){
const err22 = {instancePath:instancePath+"/bewijs",schemaPath:"#/properties/bewijs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(data8.length > 500){
const err23 = {instancePath:instancePath+"/bewijs/" + i0,schemaPath:"#/properties/bewijs/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.length < 1){
const err24 = {instancePath:instancePath+"/bewijs/" + i0,schemaPath:"#/properties/bewijs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/bewijs/" + i0,schemaPath:"#/properties/bewijs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath:instancePath+"/bewijs",schemaPath:"#/properties/bewijs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="koppeling.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.naar === undefined) || (!(func0.call(data, "naar")))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "naar"},message:"must have required property '"+"naar"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.voorziening === undefined) || (!(func0.call(data, "voorziening")))){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "voorziening"},message:"must have required property '"+"voorziening"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.van === undefined) || (!(func0.call(data, "van")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "van"},message:"must have required property '"+"van"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.richting === undefined) || (!(func0.call(data, "richting")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "richting"},message:"must have required property '"+"richting"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.van !== undefined && func0.call(data, "van")){
let data0 = data.van;
if(typeof data0 === "string"){
if(data0.length > 111){
const err7 = {instancePath:instancePath+"/van",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/maxLength",keyword:"maxLength",params:{limit: 111},message:"must NOT have more than 111 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern4.test(data0)){
const err8 = {instancePath:instancePath+"/van",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""};
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
const err9 = {instancePath:instancePath+"/van",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.naar !== undefined && func0.call(data, "naar")){
let data1 = data.naar;
if(typeof data1 === "string"){
if(data1.length > 111){
const err10 = {instancePath:instancePath+"/naar",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/maxLength",keyword:"maxLength",params:{limit: 111},message:"must NOT have more than 111 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data1)){
const err11 = {instancePath:instancePath+"/naar",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/naar",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.voorziening !== undefined && func0.call(data, "voorziening")){
let data2 = data.voorziening;
if(typeof data2 === "string"){
if(data2.length > 60){
const err13 = {instancePath:instancePath+"/voorziening",schemaPath:"#/properties/voorziening/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern6.test(data2)){
const err14 = {instancePath:instancePath+"/voorziening",schemaPath:"#/properties/voorziening/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""};
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
const err15 = {instancePath:instancePath+"/voorziening",schemaPath:"#/properties/voorziening/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.richting !== undefined && func0.call(data, "richting")){
let data3 = data.richting;
if(!(((data3 === "heen") || (data3 === "terug")) || (data3 === "beide"))){
const err16 = {instancePath:instancePath+"/richting",schemaPath:"gedeeld.schema.json#/$defs/richting/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data4 = data.status;
if(!((((data4 === "gepland") || (data4 === "in-productie")) || (data4 === "uit-te-faseren")) || (data4 === "uitgefaseerd"))){
const err17 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.vanaf !== undefined && func0.call(data, "vanaf")){
let data5 = data.vanaf;
if(typeof data5 === "string"){
if(!(formats0(data5))){
const err18 = {instancePath:instancePath+"/vanaf",schemaPath:"gedeeld.schema.json#/$defs/datum/format",keyword:"format",params:{format: "datum"},message:"must match format \""+"datum"+"\""};
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
const err19 = {instancePath:instancePath+"/vanaf",schemaPath:"gedeeld.schema.json#/$defs/datum/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.tot !== undefined && func0.call(data, "tot")){
let data6 = data.tot;
if(typeof data6 === "string"){
if(!(formats0(data6))){
const err20 = {instancePath:instancePath+"/tot",schemaPath:"gedeeld.schema.json#/$defs/datum/format",keyword:"format",params:{format: "datum"},message:"must match format \""+"datum"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/tot",schemaPath:"gedeeld.schema.json#/$defs/datum/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.transport !== undefined && func0.call(data, "transport")){
let data7 = data.transport;
if(!((((((((data7 === "api") || (data7 === "webservice")) || (data7 === "digikoppeling")) || (data7 === "bestandsoverdracht")) || (data7 === "berichtenwachtrij")) || (data7 === "upload-naar-portaal")) || (data7 === "databasekoppeling")) || (data7 === "onbekend"))){
const err22 = {instancePath:instancePath+"/transport",schemaPath:"gedeeld.schema.json#/$defs/transport/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.basis !== undefined && func0.call(data, "basis")){
let data8 = data.basis;
if(!(((data8 === "standaard") || (data8 === "maatwerk")) || (data8 === "onbekend"))){
const err23 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema31.properties.basis.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.standaarden !== undefined && func0.call(data, "standaarden")){
let data9 = data.standaarden;
if(Array.isArray(data9)){
if(data9.length > 50){
const err24 = {instancePath:instancePath+"/standaarden",schemaPath:"#/properties/standaarden/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err25 = {instancePath:instancePath+"/standaarden/" + i0,schemaPath:"gedeeld.schema.json#/$defs/standaardverwijzing/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/standaarden/" + i0,schemaPath:"gedeeld.schema.json#/$defs/standaardverwijzing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let i1 = data9.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data9[i1], data9[j0])){
const err27 = {instancePath:instancePath+"/standaarden",schemaPath:"#/properties/standaarden/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/standaarden",schemaPath:"#/properties/standaarden/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.intermediair !== undefined && func0.call(data, "intermediair")){
let data11 = data.intermediair;
if(typeof data11 === "string"){
if(data11.length > 111){
const err29 = {instancePath:instancePath+"/intermediair",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/maxLength",keyword:"maxLength",params:{limit: 111},message:"must NOT have more than 111 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern4.test(data11)){
const err30 = {instancePath:instancePath+"/intermediair",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""};
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
const err31 = {instancePath:instancePath+"/intermediair",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.gegevens !== undefined && func0.call(data, "gegevens")){
let data12 = data.gegevens;
if(Array.isArray(data12)){
if(data12.length > 50){
const err32 = {instancePath:instancePath+"/gegevens",schemaPath:"#/properties/gegevens/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(data13.length > 100){
const err33 = {instancePath:instancePath+"/gegevens/" + i2,schemaPath:"#/properties/gegevens/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data13.length < 1){
const err34 = {instancePath:instancePath+"/gegevens/" + i2,schemaPath:"#/properties/gegevens/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/gegevens/" + i2,schemaPath:"#/properties/gegevens/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
let i3 = data12.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data12[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err36 = {instancePath:instancePath+"/gegevens",schemaPath:"#/properties/gegevens/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err37 = {instancePath:instancePath+"/gegevens",schemaPath:"#/properties/gegevens/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.toelichting !== undefined && func0.call(data, "toelichting")){
let data14 = data.toelichting;
if(typeof data14 === "string"){
if(data14.length > 2000){
const err38 = {instancePath:instancePath+"/toelichting",schemaPath:"#/properties/toelichting/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14.length < 1){
const err39 = {instancePath:instancePath+"/toelichting",schemaPath:"#/properties/toelichting/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/toelichting",schemaPath:"#/properties/toelichting/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.bron !== undefined && func0.call(data, "bron")){
if(!(validate22(data.bron, {instancePath:instancePath+"/bron",parentData:data,parentDataProperty:"bron",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

