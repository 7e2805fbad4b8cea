// @ts-nocheck
// Generated from schemas/ by `npm run generate`: do not edit.
import equalModule from 'ajv/dist/runtime/equal.js';
import { formats } from '../formats.ts';

export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"dienst.schema.json","title":"Dienst","description":"Een dienst die een organisatie rond applicaties levert.","examples":[{"naam":"Functioneel beheer zaaksysteem","soorten":["functioneel-beheer"]}],"type":"object","additionalProperties":false,"required":["naam","soorten"],"properties":{"naam":{"$ref":"gedeeld.schema.json#/$defs/naam","title":"Naam","description":"De naam van de dienst.","examples":["Functioneel beheer zaaksysteem"]},"soorten":{"type":"array","minItems":1,"maxItems":9,"uniqueItems":true,"title":"Soorten dienst","description":"Wat de dienst inhoudt.","examples":[["functioneel-beheer"]],"items":{"enum":["functioneel-beheer","applicatiebeheer","technisch-beheer","implementatie","opleiding","licentieverkoop","advies","hosting","helpdesk"],"x-titels":{"functioneel-beheer":"Functioneel beheer","applicatiebeheer":"Applicatiebeheer","technisch-beheer":"Technisch beheer","implementatie":"Implementatie","opleiding":"Opleiding","licentieverkoop":"Licentieverkoop","advies":"Advies","hosting":"Hosting","helpdesk":"Helpdesk"},"title":"Soort dienst","description":"Een soort dienst.","examples":["functioneel-beheer"]}},"applicaties":{"type":"array","maxItems":500,"uniqueItems":true,"title":"Applicaties","description":"De applicaties waar de dienst over gaat, van uzelf of van een ander.","examples":[["voorbeeldsoft/zaaksuite"]],"items":{"$ref":"gedeeld.schema.json#/$defs/applicatieId","title":"Applicatie","description":"Een applicatie.","examples":["voorbeeldsoft/zaaksuite"]}},"beschrijvingKort":{"$ref":"gedeeld.schema.json#/$defs/kort","title":"Korte beschrijving","description":"Wat de dienst inhoudt, in hoogstens 255 tekens.","examples":["Wij beheren uw zaaksysteem op werkdagen."]},"beschrijving":{"$ref":"gedeeld.schema.json#/$defs/lang","title":"Beschrijving","description":"Meer over de dienst. Opmaak met Markdown mag.","examples":["Ons team beheert uw zaaksysteem."]},"website":{"$ref":"gedeeld.schema.json#/$defs/url","title":"Website","description":"De pagina van de dienst.","examples":["https://www.example.nl/dienst"]},"contactpunt":{"$ref":"gedeeld.schema.json#/$defs/contactpunt","title":"Contactpunt","description":"Waar men terecht kan.","examples":[{"onderwerp":"Verkoop","email":"verkoop@example.nl"}]},"bron":{"$ref":"gedeeld.schema.json#/$defs/bron","title":"Bron","description":"Waar deze gegevens vandaan komen.","examples":[{"soort":"voorbeeld"}]}}};
const schema33 = {"type":"string","minLength":1,"maxLength":200,"pattern":"^\\S(?:[\\s\\S]*\\S)?$","title":"Naam","description":"De naam, zonder spaties aan het begin of eind.","examples":["Open Formulieren"]};
const schema34 = {"type":"string","pattern":"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","maxLength":111,"title":"Applicatie","description":"De map van de leverancier, een schuine streep en de bestandsnaam van de applicatie.","examples":["maykin-media/open-formulieren"]};
const schema35 = {"type":"string","minLength":1,"maxLength":255,"title":"Korte beschrijving","description":"Een of twee zinnen, hoogstens 255 tekens.","examples":["Online formulieren voor inwoners en ondernemers."]};
const schema36 = {"type":"string","minLength":1,"maxLength":20000,"title":"Beschrijving","description":"Langere tekst. Opmaak met Markdown mag, HTML niet.","examples":["Met deze applicatie maakt u formulieren zonder te programmeren."]};
const schema37 = {"type":"string","format":"webadres","maxLength":500,"title":"Webadres","description":"Een volledig adres dat met https:// of http:// begint.","examples":["https://www.example.nl/"]};
const func0 = Object.prototype.hasOwnProperty;
const func27 = equalModule.default ?? equalModule;
const pattern4 = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "u");
const pattern5 = new RegExp("^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$", "u");
const formats0 = formats.webadres;
const schema38 = {"type":"object","additionalProperties":false,"required":["onderwerp"],"minProperties":2,"title":"Contactpunt","description":"Een loket of team, nooit een persoon.","examples":[{"onderwerp":"Functioneel beheer","email":"beheer@example.nl"}],"properties":{"onderwerp":{"type":"string","minLength":1,"maxLength":100,"title":"Onderwerp","description":"Waarvoor men hier terecht kan.","examples":["Functioneel beheer"]},"email":{"$ref":"#/$defs/email","title":"E-mailadres","description":"Een algemeen postvak.","examples":["beheer@example.nl"]},"telefoon":{"$ref":"#/$defs/telefoon","title":"Telefoon","description":"Een algemeen nummer, tussen aanhalingstekens.","examples":["014 024"]},"url":{"$ref":"#/$defs/url","title":"Webadres","description":"Een pagina met contactgegevens of een formulier.","examples":["https://www.example.nl/contact"]}}};
const schema39 = {"type":"string","format":"emailadres","maxLength":254,"title":"E-mailadres","description":"Een algemeen e-mailadres van de organisatie, niet van een persoon.","examples":["info@example.nl"]};
const schema40 = {"type":"string","pattern":"^\\+?[0-9][0-9 ()-]{4,24}$","title":"Telefoon","description":"Een telefoonnummer tussen aanhalingstekens, anders verdwijnt de nul aan het begin.","examples":["014 024"]};
const formats2 = formats.emailadres;
const pattern6 = new RegExp("^\\+?[0-9][0-9 ()-]{4,24}$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 2){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 2},message:"must NOT have fewer than 2 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.onderwerp === undefined) || (!(func0.call(data, "onderwerp")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "onderwerp"},message:"must have required property '"+"onderwerp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "onderwerp") || (key0 === "email")) || (key0 === "telefoon")) || (key0 === "url"))){
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
if(data0.length > 100){
const err3 = {instancePath:instancePath+"/onderwerp",schemaPath:"#/properties/onderwerp/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/onderwerp",schemaPath:"#/properties/onderwerp/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data.email !== undefined && func0.call(data, "email")){
let data1 = data.email;
if(typeof data1 === "string"){
if(data1.length > 254){
const err6 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats2(data1))){
const err7 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/email/format",keyword:"format",params:{format: "emailadres"},message:"must match format \""+"emailadres"+"\""};
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
const err8 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.telefoon !== undefined && func0.call(data, "telefoon")){
let data2 = data.telefoon;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err9 = {instancePath:instancePath+"/telefoon",schemaPath:"#/$defs/telefoon/pattern",keyword:"pattern",params:{pattern: "^\\+?[0-9][0-9 ()-]{4,24}$"},message:"must match pattern \""+"^\\+?[0-9][0-9 ()-]{4,24}$"+"\""};
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
const err10 = {instancePath:instancePath+"/telefoon",schemaPath:"#/$defs/telefoon/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data3 = data.url;
if(typeof data3 === "string"){
if(data3.length > 500){
const err11 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats0(data3))){
const err12 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/url/format",keyword:"format",params:{format: "webadres"},message:"must match format \""+"webadres"+"\""};
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
const err13 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","additionalProperties":false,"required":["soort"],"title":"Bron","description":"Waar de gegevens van dit record vandaan komen.","examples":[{"soort":"openbare-bron","naam":"CBS","url":"https://www.cbs.nl/","peildatum":"2026-01-01"}],"properties":{"soort":{"enum":["openbare-bron","organisatie","redactie","voorbeeld"],"x-titels":{"openbare-bron":"Openbare bron","organisatie":"Eigen opgave","redactie":"Redactie van de catalogus","voorbeeld":"Verzonnen voorbeeld"},"title":"Soort bron","description":"Een openbare bron, een eigen opgave van de organisatie, de redactie, of een verzonnen voorbeeld.","examples":["openbare-bron"]},"naam":{"type":"string","minLength":1,"maxLength":200,"title":"Naam van de bron","description":"Hoe de bron heet.","examples":["Register van Overheidsorganisaties"]},"url":{"$ref":"#/$defs/url","title":"Adres van de bron","description":"Waar iedereen de bron kan nalezen.","examples":["https://organisaties.overheid.nl/"]},"peildatum":{"$ref":"#/$defs/datum","title":"Peildatum","description":"De dag waarop de bron dit zei.","examples":["2026-01-01"]},"licentie":{"type":"string","minLength":1,"maxLength":100,"title":"Licentie van de bron","description":"Onder welke licentie de bron de gegevens geeft.","examples":["CC0-1.0"]},"bewijs":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":500,"title":"Bewijs","description":"Een webadres of een bestand in deze repository.","examples":["https://www.example.nl/product"]},"title":"Bewijs","description":"Webadressen of bestanden waaruit blijkt dat het klopt; verplicht bij soort redactie.","examples":[["https://www.example.nl/product"]]}},"allOf":[{"if":{"properties":{"soort":{"const":"redactie"}},"required":["soort"]},"then":{"required":["bewijs"]}},{"if":{"properties":{"soort":{"const":"openbare-bron"}},"required":["soort"]},"then":{"required":["naam"]}}]};
const schema44 = {"type":"string","format":"datum","title":"Datum","description":"Een datum als jaar-maand-dag.","examples":["2026-01-31"]};
const formats8 = formats.datum;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
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
const err10 = {instancePath:instancePath+"/soort",schemaPath:"#/properties/soort/enum",keyword:"enum",params:{allowedValues: schema42.properties.soort.enum},message:"must be equal to one of the allowed values"};
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
if(!(formats0(data4))){
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
if(!(formats8(data5))){
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
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="dienst.schema.json" */;
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
if((data.naam === undefined) || (!(func0.call(data, "naam")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "naam"},message:"must have required property '"+"naam"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.soorten === undefined) || (!(func0.call(data, "soorten")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "soorten"},message:"must have required property '"+"soorten"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "naam") || (key0 === "soorten")) || (key0 === "applicaties")) || (key0 === "beschrijvingKort")) || (key0 === "beschrijving")) || (key0 === "website")) || (key0 === "contactpunt")) || (key0 === "bron"))){
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
if(data.naam !== undefined && func0.call(data, "naam")){
let data0 = data.naam;
if(typeof data0 === "string"){
if(data0.length > 200){
const err3 = {instancePath:instancePath+"/naam",schemaPath:"gedeeld.schema.json#/$defs/naam/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/naam",schemaPath:"gedeeld.schema.json#/$defs/naam/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/naam",schemaPath:"gedeeld.schema.json#/$defs/naam/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[\\s\\S]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[\\s\\S]*\\S)?$"+"\""};
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
const err6 = {instancePath:instancePath+"/naam",schemaPath:"gedeeld.schema.json#/$defs/naam/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.soorten !== undefined && func0.call(data, "soorten")){
let data1 = data.soorten;
if(Array.isArray(data1)){
if(data1.length > 9){
const err7 = {instancePath:instancePath+"/soorten",schemaPath:"#/properties/soorten/maxItems",keyword:"maxItems",params:{limit: 9},message:"must NOT have more than 9 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/soorten",schemaPath:"#/properties/soorten/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((((((((data2 === "functioneel-beheer") || (data2 === "applicatiebeheer")) || (data2 === "technisch-beheer")) || (data2 === "implementatie")) || (data2 === "opleiding")) || (data2 === "licentieverkoop")) || (data2 === "advies")) || (data2 === "hosting")) || (data2 === "helpdesk"))){
const err9 = {instancePath:instancePath+"/soorten/" + i0,schemaPath:"#/properties/soorten/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.soorten.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data1[i1], data1[j0])){
const err10 = {instancePath:instancePath+"/soorten",schemaPath:"#/properties/soorten/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/soorten",schemaPath:"#/properties/soorten/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.applicaties !== undefined && func0.call(data, "applicaties")){
let data3 = data.applicaties;
if(Array.isArray(data3)){
if(data3.length > 500){
const err12 = {instancePath:instancePath+"/applicaties",schemaPath:"#/properties/applicaties/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(data4.length > 111){
const err13 = {instancePath:instancePath+"/applicaties/" + i2,schemaPath:"gedeeld.schema.json#/$defs/applicatieId/maxLength",keyword:"maxLength",params:{limit: 111},message:"must NOT have more than 111 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern5.test(data4)){
const err14 = {instancePath:instancePath+"/applicaties/" + i2,schemaPath:"gedeeld.schema.json#/$defs/applicatieId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""};
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
const err15 = {instancePath:instancePath+"/applicaties/" + i2,schemaPath:"gedeeld.schema.json#/$defs/applicatieId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data3[i3], data3[j1])){
const err16 = {instancePath:instancePath+"/applicaties",schemaPath:"#/properties/applicaties/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/applicaties",schemaPath:"#/properties/applicaties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.beschrijvingKort !== undefined && func0.call(data, "beschrijvingKort")){
let data5 = data.beschrijvingKort;
if(typeof data5 === "string"){
if(data5.length > 255){
const err18 = {instancePath:instancePath+"/beschrijvingKort",schemaPath:"gedeeld.schema.json#/$defs/kort/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.length < 1){
const err19 = {instancePath:instancePath+"/beschrijvingKort",schemaPath:"gedeeld.schema.json#/$defs/kort/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err20 = {instancePath:instancePath+"/beschrijvingKort",schemaPath:"gedeeld.schema.json#/$defs/kort/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.beschrijving !== undefined && func0.call(data, "beschrijving")){
let data6 = data.beschrijving;
if(typeof data6 === "string"){
if(data6.length > 20000){
const err21 = {instancePath:instancePath+"/beschrijving",schemaPath:"gedeeld.schema.json#/$defs/lang/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.length < 1){
const err22 = {instancePath:instancePath+"/beschrijving",schemaPath:"gedeeld.schema.json#/$defs/lang/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err23 = {instancePath:instancePath+"/beschrijving",schemaPath:"gedeeld.schema.json#/$defs/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.website !== undefined && func0.call(data, "website")){
let data7 = data.website;
if(typeof data7 === "string"){
if(data7.length > 500){
const err24 = {instancePath:instancePath+"/website",schemaPath:"gedeeld.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(formats0(data7))){
const err25 = {instancePath:instancePath+"/website",schemaPath:"gedeeld.schema.json#/$defs/url/format",keyword:"format",params:{format: "webadres"},message:"must match format \""+"webadres"+"\""};
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
const err26 = {instancePath:instancePath+"/website",schemaPath:"gedeeld.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.contactpunt !== undefined && func0.call(data, "contactpunt")){
if(!(validate22(data.contactpunt, {instancePath:instancePath+"/contactpunt",parentData:data,parentDataProperty:"contactpunt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.bron !== undefined && func0.call(data, "bron")){
if(!(validate24(data.bron, {instancePath:instancePath+"/bron",parentData:data,parentDataProperty:"bron",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
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
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

