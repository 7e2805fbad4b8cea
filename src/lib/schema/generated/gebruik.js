// @ts-nocheck
// Generated from schemas/ by `npm run generate`: do not edit.
import equalModule from 'ajv/dist/runtime/equal.js';
import { formats } from '../formats.ts';

export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gebruik.schema.json","title":"Gebruik","description":"Eén applicatie die de organisatie gebruikt, heeft gebruikt of gaat gebruiken.","examples":[{"applicatie":"ibabs/ibabs","status":"in-productie"}],"type":"object","additionalProperties":false,"required":["applicatie","status"],"properties":{"applicatie":{"$ref":"gedeeld.schema.json#/$defs/applicatieId","title":"Applicatie","description":"De applicatie die gebruikt wordt.","examples":["ibabs/ibabs"]},"status":{"$ref":"#/$defs/gebruikstatus","title":"Status","description":"Hoe het nu met het gebruik staat.","examples":["in-productie"]},"datums":{"type":"object","additionalProperties":false,"minProperties":1,"title":"Datums","description":"Per status de dag waarop die inging of ingaat, in deze volgorde.","examples":[{"inProductie":"2024-03-01"}],"properties":{"verwerving":{"$ref":"gedeeld.schema.json#/$defs/datum","title":"Verwerving","description":"Begin van de verwerving.","examples":["2023-09-01"]},"gepland":{"$ref":"gedeeld.schema.json#/$defs/datum","title":"Gepland","description":"De dag waarop het plan is vastgesteld.","examples":["2023-12-01"]},"inProductie":{"$ref":"gedeeld.schema.json#/$defs/datum","title":"In productie","description":"De eerste dag in productie.","examples":["2024-03-01"]},"uitTeFaseren":{"$ref":"gedeeld.schema.json#/$defs/datum","title":"Uit te faseren","description":"De dag waarop de uitfasering begint.","examples":["2026-06-01"]},"uitgefaseerd":{"$ref":"gedeeld.schema.json#/$defs/datum","title":"Uitgefaseerd","description":"De dag waarop het gebruik stopt.","examples":["2026-12-31"]}}},"hosting":{"$ref":"gedeeld.schema.json#/$defs/hostingvorm","title":"Hosting","description":"Waar de applicatie voor deze organisatie draait.","examples":["saas"]},"versie":{"$ref":"gedeeld.schema.json#/$defs/versie","title":"Versie","description":"De versie in gebruik, tussen aanhalingstekens. Alleen bij on-premises.","examples":["2.1"]},"referentiecomponenten":{"type":"array","maxItems":100,"uniqueItems":true,"title":"Gebruikt voor","description":"De GEMMA-referentiecomponenten waarvoor de organisatie de applicatie gebruikt.","examples":[["a5786df1-7ecf-11e3-67ab-0050568a6153"]],"items":{"$ref":"gedeeld.schema.json#/$defs/objectId","title":"Referentiecomponent","description":"Het Object ID van een referentiecomponent.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]}},"afdeling":{"type":"string","minLength":1,"maxLength":100,"title":"Afdeling","description":"De afdeling die de applicatie gebruikt, geen persoon.","examples":["Burgerzaken"]},"deelnemers":{"type":"array","maxItems":400,"uniqueItems":true,"title":"Namens deelnemers","description":"Voor welke deelnemers een samenwerking deze applicatie gebruikt. Alleen bij een samenwerking.","examples":[["gemeente-asten"]],"items":{"$ref":"gedeeld.schema.json#/$defs/organisatieId","title":"Deelnemer","description":"De map van een gemeente.","examples":["gemeente-asten"]}},"diensten":{"type":"array","maxItems":50,"uniqueItems":true,"title":"Diensten","description":"Diensten die de organisatie bij deze applicatie afneemt.","examples":[["voorbeeldsoft/functioneel-beheer-zaken"]],"items":{"$ref":"gedeeld.schema.json#/$defs/dienstId","title":"Dienst","description":"Een dienst.","examples":["voorbeeldsoft/functioneel-beheer-zaken"]}},"vervangenDoor":{"$ref":"gedeeld.schema.json#/$defs/applicatieId","title":"Vervangen door","description":"De applicatie die hiervoor in de plaats komt.","examples":["voorbeeldsoft/zaaksuite"]},"bbn":{"enum":["bbn1","bbn2","bbn2-plus","bbn3"],"x-titels":{"bbn1":"BBN1","bbn2":"BBN2","bbn2-plus":"BBN2+","bbn3":"BBN3"},"title":"Basisbeveiligingsniveau","description":"Het niveau volgens de Baseline Informatiebeveiliging Overheid.","examples":["bbn2"]},"biv":{"type":"object","additionalProperties":false,"minProperties":1,"title":"BIV-classificatie","description":"Hoe belangrijk beschikbaarheid, integriteit en vertrouwelijkheid zijn.","examples":[{"beschikbaarheid":"midden","integriteit":"hoog","vertrouwelijkheid":"hoog"}],"properties":{"beschikbaarheid":{"$ref":"#/$defs/bivNiveau","title":"Beschikbaarheid","description":"Hoe erg uitval is.","examples":["midden"]},"integriteit":{"$ref":"#/$defs/bivNiveau","title":"Integriteit","description":"Hoe erg fouten in de gegevens zijn.","examples":["hoog"]},"vertrouwelijkheid":{"$ref":"#/$defs/bivNiveau","title":"Vertrouwelijkheid","description":"Hoe erg het is als anderen de gegevens zien.","examples":["hoog"]}}},"toelichting":{"type":"string","minLength":1,"maxLength":2000,"title":"Toelichting","description":"Wat men over dit gebruik moet weten.","examples":["Alleen voor de afdeling Belastingen."]},"bron":{"$ref":"gedeeld.schema.json#/$defs/bron","title":"Bron","description":"Waar deze gegevens vandaan komen.","examples":[{"soort":"openbare-bron","naam":"Open Besluitvorming"}]}},"$defs":{"gebruikstatus":{"enum":["verwerving","gepland","in-productie","uit-te-faseren","uitgefaseerd"],"x-titels":{"verwerving":"Verwerving","gepland":"Gepland","in-productie":"In productie","uit-te-faseren":"Uit te faseren","uitgefaseerd":"Uitgefaseerd"},"title":"Status","description":"Hoe het met het gebruik staat.","examples":["in-productie"]},"bivNiveau":{"enum":["laag","midden","hoog"],"x-titels":{"laag":"Laag","midden":"Midden","hoog":"Hoog"},"title":"Niveau","description":"Laag, midden of hoog.","examples":["midden"]}}};
const schema33 = {"type":"string","pattern":"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","maxLength":111,"title":"Applicatie","description":"De map van de leverancier, een schuine streep en de bestandsnaam van de applicatie.","examples":["maykin-media/open-formulieren"]};
const schema34 = {"enum":["verwerving","gepland","in-productie","uit-te-faseren","uitgefaseerd"],"x-titels":{"verwerving":"Verwerving","gepland":"Gepland","in-productie":"In productie","uit-te-faseren":"Uit te faseren","uitgefaseerd":"Uitgefaseerd"},"title":"Status","description":"Hoe het met het gebruik staat.","examples":["in-productie"]};
const schema35 = {"type":"string","format":"datum","title":"Datum","description":"Een datum als jaar-maand-dag.","examples":["2026-01-31"]};
const schema40 = {"enum":["on-premises","iaas","paas","saas"],"x-titels":{"on-premises":"On-premises (bij de afnemer)","iaas":"IaaS","paas":"PaaS","saas":"SaaS (bij de leverancier)"},"title":"Hosting","description":"Waar de applicatie draait.","examples":["saas"]};
const schema41 = {"type":"string","minLength":1,"maxLength":40,"title":"Versie","description":"De versie als tekst tussen aanhalingstekens, anders wordt 1.10 gelezen als 1.1.","examples":["1.10"]};
const schema42 = {"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","title":"GEMMA Object ID","description":"Het blijvende kenmerk van een GEMMA-element: 32 cijfers en letters a tot en met f, met streepjes.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]};
const schema43 = {"type":"string","pattern":"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","maxLength":50,"title":"Organisatie","description":"De naam van de map van een organisatie onder content/organisaties.","examples":["gemeente-utrecht"]};
const schema44 = {"type":"string","pattern":"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","maxLength":111,"title":"Dienst","description":"De map van de aanbieder, een schuine streep en de bestandsnaam van de dienst.","examples":["voorbeeldsoft/functioneel-beheer-zaken"]};
const schema46 = {"enum":["laag","midden","hoog"],"x-titels":{"laag":"Laag","midden":"Midden","hoog":"Hoog"},"title":"Niveau","description":"Laag, midden of hoog.","examples":["midden"]};
const func0 = Object.prototype.hasOwnProperty;
const func27 = equalModule.default ?? equalModule;
const pattern4 = new RegExp("^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$", "u");
const pattern5 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern6 = new RegExp("^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$", "u");
const formats0 = formats.datum;
const schema49 = {"type":"object","additionalProperties":false,"required":["soort"],"title":"Bron","description":"Waar de gegevens van dit record vandaan komen.","examples":[{"soort":"openbare-bron","naam":"CBS","url":"https://www.cbs.nl/","peildatum":"2026-01-01"}],"properties":{"soort":{"enum":["openbare-bron","organisatie","redactie","voorbeeld"],"x-titels":{"openbare-bron":"Openbare bron","organisatie":"Eigen opgave","redactie":"Redactie van de catalogus","voorbeeld":"Verzonnen voorbeeld"},"title":"Soort bron","description":"Een openbare bron, een eigen opgave van de organisatie, de redactie, of een verzonnen voorbeeld.","examples":["openbare-bron"]},"naam":{"type":"string","minLength":1,"maxLength":200,"title":"Naam van de bron","description":"Hoe de bron heet.","examples":["Register van Overheidsorganisaties"]},"url":{"$ref":"#/$defs/url","title":"Adres van de bron","description":"Waar iedereen de bron kan nalezen.","examples":["https://organisaties.overheid.nl/"]},"peildatum":{"$ref":"#/$defs/datum","title":"Peildatum","description":"De dag waarop de bron dit zei.","examples":["2026-01-01"]},"licentie":{"type":"string","minLength":1,"maxLength":100,"title":"Licentie van de bron","description":"Onder welke licentie de bron de gegevens geeft.","examples":["CC0-1.0"]},"bewijs":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":500,"title":"Bewijs","description":"Een webadres of een bestand in deze repository.","examples":["https://www.example.nl/product"]},"title":"Bewijs","description":"Webadressen of bestanden waaruit blijkt dat het klopt; verplicht bij soort redactie.","examples":[["https://www.example.nl/product"]]}},"allOf":[{"if":{"properties":{"soort":{"const":"redactie"}},"required":["soort"]},"then":{"required":["bewijs"]}},{"if":{"properties":{"soort":{"const":"openbare-bron"}},"required":["soort"]},"then":{"required":["naam"]}}]};
const schema50 = {"type":"string","format":"webadres","maxLength":500,"title":"Webadres","description":"Een volledig adres dat met https:// of http:// begint.","examples":["https://www.example.nl/"]};
const formats10 = formats.webadres;

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
const err10 = {instancePath:instancePath+"/soort",schemaPath:"#/properties/soort/enum",keyword:"enum",params:{allowedValues: schema49.properties.soort.enum},message:"must be equal to one of the allowed values"};
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
if(!(formats10(data4))){
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
/*# sourceURL="gebruik.schema.json" */;
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
if((data.applicatie === undefined) || (!(func0.call(data, "applicatie")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applicatie"},message:"must have required property '"+"applicatie"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
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
if(data.applicatie !== undefined && func0.call(data, "applicatie")){
let data0 = data.applicatie;
if(typeof data0 === "string"){
if(data0.length > 111){
const err3 = {instancePath:instancePath+"/applicatie",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/maxLength",keyword:"maxLength",params:{limit: 111},message:"must NOT have more than 111 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/applicatie",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""};
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
const err5 = {instancePath:instancePath+"/applicatie",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data1 = data.status;
if(!(((((data1 === "verwerving") || (data1 === "gepland")) || (data1 === "in-productie")) || (data1 === "uit-te-faseren")) || (data1 === "uitgefaseerd"))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/gebruikstatus/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.datums !== undefined && func0.call(data, "datums")){
let data2 = data.datums;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err7 = {instancePath:instancePath+"/datums",schemaPath:"#/properties/datums/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!(((((key1 === "verwerving") || (key1 === "gepland")) || (key1 === "inProductie")) || (key1 === "uitTeFaseren")) || (key1 === "uitgefaseerd"))){
const err8 = {instancePath:instancePath+"/datums",schemaPath:"#/properties/datums/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.verwerving !== undefined && func0.call(data2, "verwerving")){
let data3 = data2.verwerving;
if(typeof data3 === "string"){
if(!(formats0(data3))){
const err9 = {instancePath:instancePath+"/datums/verwerving",schemaPath:"gedeeld.schema.json#/$defs/datum/format",keyword:"format",params:{format: "datum"},message:"must match format \""+"datum"+"\""};
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
const err10 = {instancePath:instancePath+"/datums/verwerving",schemaPath:"gedeeld.schema.json#/$defs/datum/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.gepland !== undefined && func0.call(data2, "gepland")){
let data4 = data2.gepland;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err11 = {instancePath:instancePath+"/datums/gepland",schemaPath:"gedeeld.schema.json#/$defs/datum/format",keyword:"format",params:{format: "datum"},message:"must match format \""+"datum"+"\""};
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
const err12 = {instancePath:instancePath+"/datums/gepland",schemaPath:"gedeeld.schema.json#/$defs/datum/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.inProductie !== undefined && func0.call(data2, "inProductie")){
let data5 = data2.inProductie;
if(typeof data5 === "string"){
if(!(formats0(data5))){
const err13 = {instancePath:instancePath+"/datums/inProductie",schemaPath:"gedeeld.schema.json#/$defs/datum/format",keyword:"format",params:{format: "datum"},message:"must match format \""+"datum"+"\""};
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
const err14 = {instancePath:instancePath+"/datums/inProductie",schemaPath:"gedeeld.schema.json#/$defs/datum/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.uitTeFaseren !== undefined && func0.call(data2, "uitTeFaseren")){
let data6 = data2.uitTeFaseren;
if(typeof data6 === "string"){
if(!(formats0(data6))){
const err15 = {instancePath:instancePath+"/datums/uitTeFaseren",schemaPath:"gedeeld.schema.json#/$defs/datum/format",keyword:"format",params:{format: "datum"},message:"must match format \""+"datum"+"\""};
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
const err16 = {instancePath:instancePath+"/datums/uitTeFaseren",schemaPath:"gedeeld.schema.json#/$defs/datum/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.uitgefaseerd !== undefined && func0.call(data2, "uitgefaseerd")){
let data7 = data2.uitgefaseerd;
if(typeof data7 === "string"){
if(!(formats0(data7))){
const err17 = {instancePath:instancePath+"/datums/uitgefaseerd",schemaPath:"gedeeld.schema.json#/$defs/datum/format",keyword:"format",params:{format: "datum"},message:"must match format \""+"datum"+"\""};
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
const err18 = {instancePath:instancePath+"/datums/uitgefaseerd",schemaPath:"gedeeld.schema.json#/$defs/datum/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/datums",schemaPath:"#/properties/datums/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.hosting !== undefined && func0.call(data, "hosting")){
let data8 = data.hosting;
if(!((((data8 === "on-premises") || (data8 === "iaas")) || (data8 === "paas")) || (data8 === "saas"))){
const err20 = {instancePath:instancePath+"/hosting",schemaPath:"gedeeld.schema.json#/$defs/hostingvorm/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.versie !== undefined && func0.call(data, "versie")){
let data9 = data.versie;
if(typeof data9 === "string"){
if(data9.length > 40){
const err21 = {instancePath:instancePath+"/versie",schemaPath:"gedeeld.schema.json#/$defs/versie/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9.length < 1){
const err22 = {instancePath:instancePath+"/versie",schemaPath:"gedeeld.schema.json#/$defs/versie/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err23 = {instancePath:instancePath+"/versie",schemaPath:"gedeeld.schema.json#/$defs/versie/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.referentiecomponenten !== undefined && func0.call(data, "referentiecomponenten")){
let data10 = data.referentiecomponenten;
if(Array.isArray(data10)){
if(data10.length > 100){
const err24 = {instancePath:instancePath+"/referentiecomponenten",schemaPath:"#/properties/referentiecomponenten/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err25 = {instancePath:instancePath+"/referentiecomponenten/" + i0,schemaPath:"gedeeld.schema.json#/$defs/objectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
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
const err26 = {instancePath:instancePath+"/referentiecomponenten/" + i0,schemaPath:"gedeeld.schema.json#/$defs/objectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data10[i1], data10[j0])){
const err27 = {instancePath:instancePath+"/referentiecomponenten",schemaPath:"#/properties/referentiecomponenten/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
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
const err28 = {instancePath:instancePath+"/referentiecomponenten",schemaPath:"#/properties/referentiecomponenten/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.afdeling !== undefined && func0.call(data, "afdeling")){
let data12 = data.afdeling;
if(typeof data12 === "string"){
if(data12.length > 100){
const err29 = {instancePath:instancePath+"/afdeling",schemaPath:"#/properties/afdeling/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12.length < 1){
const err30 = {instancePath:instancePath+"/afdeling",schemaPath:"#/properties/afdeling/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err31 = {instancePath:instancePath+"/afdeling",schemaPath:"#/properties/afdeling/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.deelnemers !== undefined && func0.call(data, "deelnemers")){
let data13 = data.deelnemers;
if(Array.isArray(data13)){
if(data13.length > 400){
const err32 = {instancePath:instancePath+"/deelnemers",schemaPath:"#/properties/deelnemers/maxItems",keyword:"maxItems",params:{limit: 400},message:"must NOT have more than 400 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(data14.length > 50){
const err33 = {instancePath:instancePath+"/deelnemers/" + i2,schemaPath:"gedeeld.schema.json#/$defs/organisatieId/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern6.test(data14)){
const err34 = {instancePath:instancePath+"/deelnemers/" + i2,schemaPath:"gedeeld.schema.json#/$defs/organisatieId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""};
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
const err35 = {instancePath:instancePath+"/deelnemers/" + i2,schemaPath:"gedeeld.schema.json#/$defs/organisatieId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
let i3 = data13.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data13[i3], data13[j1])){
const err36 = {instancePath:instancePath+"/deelnemers",schemaPath:"#/properties/deelnemers/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/deelnemers",schemaPath:"#/properties/deelnemers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.diensten !== undefined && func0.call(data, "diensten")){
let data15 = data.diensten;
if(Array.isArray(data15)){
if(data15.length > 50){
const err38 = {instancePath:instancePath+"/diensten",schemaPath:"#/properties/diensten/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len2 = data15.length;
for(let i4=0; i4<len2; i4++){
let data16 = data15[i4];
if(typeof data16 === "string"){
if(data16.length > 111){
const err39 = {instancePath:instancePath+"/diensten/" + i4,schemaPath:"gedeeld.schema.json#/$defs/dienstId/maxLength",keyword:"maxLength",params:{limit: 111},message:"must NOT have more than 111 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern4.test(data16)){
const err40 = {instancePath:instancePath+"/diensten/" + i4,schemaPath:"gedeeld.schema.json#/$defs/dienstId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/diensten/" + i4,schemaPath:"gedeeld.schema.json#/$defs/dienstId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
let i5 = data15.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func27(data15[i5], data15[j2])){
const err42 = {instancePath:instancePath+"/diensten",schemaPath:"#/properties/diensten/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/diensten",schemaPath:"#/properties/diensten/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.vervangenDoor !== undefined && func0.call(data, "vervangenDoor")){
let data17 = data.vervangenDoor;
if(typeof data17 === "string"){
if(data17.length > 111){
const err44 = {instancePath:instancePath+"/vervangenDoor",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/maxLength",keyword:"maxLength",params:{limit: 111},message:"must NOT have more than 111 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern4.test(data17)){
const err45 = {instancePath:instancePath+"/vervangenDoor",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/vervangenDoor",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.bbn !== undefined && func0.call(data, "bbn")){
let data18 = data.bbn;
if(!((((data18 === "bbn1") || (data18 === "bbn2")) || (data18 === "bbn2-plus")) || (data18 === "bbn3"))){
const err47 = {instancePath:instancePath+"/bbn",schemaPath:"#/properties/bbn/enum",keyword:"enum",params:{allowedValues: schema31.properties.bbn.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.biv !== undefined && func0.call(data, "biv")){
let data19 = data.biv;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length < 1){
const err48 = {instancePath:instancePath+"/biv",schemaPath:"#/properties/biv/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key2 of Object.keys(data19)){
if(!(((key2 === "beschikbaarheid") || (key2 === "integriteit")) || (key2 === "vertrouwelijkheid"))){
const err49 = {instancePath:instancePath+"/biv",schemaPath:"#/properties/biv/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data19.beschikbaarheid !== undefined && func0.call(data19, "beschikbaarheid")){
let data20 = data19.beschikbaarheid;
if(!(((data20 === "laag") || (data20 === "midden")) || (data20 === "hoog"))){
const err50 = {instancePath:instancePath+"/biv/beschikbaarheid",schemaPath:"#/$defs/bivNiveau/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data19.integriteit !== undefined && func0.call(data19, "integriteit")){
let data21 = data19.integriteit;
if(!(((data21 === "laag") || (data21 === "midden")) || (data21 === "hoog"))){
const err51 = {instancePath:instancePath+"/biv/integriteit",schemaPath:"#/$defs/bivNiveau/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data19.vertrouwelijkheid !== undefined && func0.call(data19, "vertrouwelijkheid")){
let data22 = data19.vertrouwelijkheid;
if(!(((data22 === "laag") || (data22 === "midden")) || (data22 === "hoog"))){
const err52 = {instancePath:instancePath+"/biv/vertrouwelijkheid",schemaPath:"#/$defs/bivNiveau/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/biv",schemaPath:"#/properties/biv/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.toelichting !== undefined && func0.call(data, "toelichting")){
let data23 = data.toelichting;
if(typeof data23 === "string"){
if(data23.length > 2000){
const err54 = {instancePath:instancePath+"/toelichting",schemaPath:"#/properties/toelichting/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data23.length < 1){
const err55 = {instancePath:instancePath+"/toelichting",schemaPath:"#/properties/toelichting/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/toelichting",schemaPath:"#/properties/toelichting/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
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
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

