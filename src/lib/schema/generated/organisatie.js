// @ts-nocheck
// Generated from schemas/ by `npm run generate`: do not edit.
import equalModule from 'ajv/dist/runtime/equal.js';
import { formats } from '../formats.ts';

export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"organisatie.schema.json","title":"Organisatie","description":"Een gemeente, leverancier, samenwerking of community.","examples":[{"naam":"Utrecht","type":"gemeente","status":"actief","cbsCode":"GM0344"}],"type":"object","additionalProperties":false,"required":["naam","type","status"],"properties":{"naam":{"$ref":"gedeeld.schema.json#/$defs/naam","title":"Naam","description":"De naam in het dagelijks gebruik.","examples":["Den Haag"]},"type":{"enum":["gemeente","leverancier","samenwerking","community"],"x-titels":{"gemeente":"Gemeente","leverancier":"Leverancier","samenwerking":"Samenwerking","community":"Community"},"title":"Soort organisatie","description":"Wat voor organisatie dit is. Dit verandert nooit; elke organisatie mag applicaties aanbieden.","examples":["gemeente"]},"status":{"enum":["concept","actief","opgeheven"],"x-titels":{"concept":"Concept","actief":"Actief","opgeheven":"Opgeheven"},"title":"Status","description":"Concept: gemeld door een ander en nog niet bevestigd.","examples":["actief"]},"gemeldDoor":{"enum":["gemeente","leverancier","samenwerking","community"],"x-titels":{"gemeente":"Een gemeente","leverancier":"Een leverancier","samenwerking":"Een samenwerking","community":"Een community"},"title":"Gemeld door","description":"De soort organisatie die dit concept heeft gemeld.","examples":["gemeente"]},"officieleNaam":{"$ref":"gedeeld.schema.json#/$defs/naam","title":"Officiële naam","description":"De naam in de registers, als die anders is.","examples":["'s-Gravenhage"]},"cbsCode":{"type":"string","pattern":"^GM\\d{4}$","title":"CBS-code","description":"De gemeentecode van het CBS: GM en vier cijfers. Verplicht voor een gemeente.","examples":["GM0344"]},"oin":{"type":"string","pattern":"^\\d{20}$","title":"OIN","description":"Het Organisatie-identificatienummer: twintig cijfers tussen aanhalingstekens.","examples":["00000001002220647000"]},"kvkNummer":{"type":"string","pattern":"^\\d{8}$","title":"KvK-nummer","description":"Het nummer bij de Kamer van Koophandel: acht cijfers tussen aanhalingstekens.","examples":["30280353"]},"swcId":{"type":"string","minLength":1,"maxLength":100,"title":"Id in de huidige Softwarecatalogus","description":"Het kenmerk in de Softwarecatalogus van VNG, om gegevens te kunnen overnemen.","examples":["9afab5f3-667a-47df-bd1e-1b2016fa0793"]},"tooiUri":{"$ref":"gedeeld.schema.json#/$defs/url","title":"TOOI-adres","description":"Het adres in het waardelijstenregister van de overheid (TOOI).","examples":["https://identifier.overheid.nl/tooi/id/gemeente/gm0344"]},"provincie":{"enum":["Drenthe","Flevoland","Fryslân","Gelderland","Groningen","Limburg","Noord-Brabant","Noord-Holland","Overijssel","Utrecht","Zeeland","Zuid-Holland"],"title":"Provincie","description":"De provincie waarin de organisatie ligt.","examples":["Utrecht"]},"inwoners":{"type":"integer","minimum":0,"maximum":20000000,"title":"Inwoners","description":"Het aantal inwoners volgens de bron.","examples":[376000]},"website":{"$ref":"gedeeld.schema.json#/$defs/url","title":"Website","description":"De website van de organisatie.","examples":["https://www.utrecht.nl/"]},"email":{"$ref":"gedeeld.schema.json#/$defs/email","title":"E-mailadres","description":"Het algemene e-mailadres van de organisatie.","examples":["info@example.nl"]},"telefoon":{"$ref":"gedeeld.schema.json#/$defs/telefoon","title":"Telefoon","description":"Het algemene telefoonnummer, tussen aanhalingstekens.","examples":["14 030"]},"logo":{"$ref":"gedeeld.schema.json#/$defs/url","title":"Logo","description":"Het adres van het logo. De site toont een verwijzing en laadt het niet zelf.","examples":["https://www.example.nl/logo.svg"]},"adres":{"type":"object","additionalProperties":false,"required":["straat","huisnummer","postcode","plaats"],"title":"Adres","description":"Het bezoekadres van de organisatie.","examples":[{"straat":"Stadsplateau","huisnummer":"1","postcode":"3521 AZ","plaats":"Utrecht"}],"properties":{"straat":{"type":"string","minLength":1,"maxLength":100,"title":"Straat","description":"De straat.","examples":["Stadsplateau"]},"huisnummer":{"type":"string","pattern":"^\\d{1,5}[A-Za-z0-9 -]{0,10}$","title":"Huisnummer","description":"Het huisnummer met toevoeging, tussen aanhalingstekens.","examples":["12 A"]},"postcode":{"type":"string","pattern":"^[1-9]\\d{3} [A-Z]{2}$","title":"Postcode","description":"Vier cijfers, een spatie en twee hoofdletters.","examples":["3521 AZ"]},"plaats":{"type":"string","minLength":1,"maxLength":100,"title":"Plaats","description":"De woonplaats.","examples":["Utrecht"]}}},"links":{"type":"array","maxItems":50,"title":"Links","description":"Andere pagina's over de organisatie.","examples":[[{"titel":"Open source","url":"https://www.example.nl/open-source"}]],"items":{"type":"object","additionalProperties":false,"required":["titel","url"],"title":"Link","description":"Een titel met een adres.","examples":[{"titel":"Open source","url":"https://www.example.nl/open-source"}],"properties":{"titel":{"type":"string","minLength":1,"maxLength":150,"title":"Titel","description":"De tekst van de link.","examples":["Open source"]},"url":{"$ref":"gedeeld.schema.json#/$defs/url","title":"Webadres","description":"Waar de link heen gaat.","examples":["https://www.example.nl/open-source"]}}}},"beschrijvingKort":{"$ref":"gedeeld.schema.json#/$defs/kort","title":"Korte beschrijving","description":"Een of twee zinnen over de organisatie, hoogstens 255 tekens.","examples":["Leverancier van zaaksystemen."]},"beschrijving":{"$ref":"gedeeld.schema.json#/$defs/lang","title":"Beschrijving","description":"Meer over de organisatie. Opmaak met Markdown mag.","examples":["Wij maken software voor gemeenten."]},"samenwerkingstype":{"enum":["ambtelijke-fusie","archiefdienst","bedrijfsvoeringsorganisatie","belastingsamenwerking","centrumgemeenteregeling","dvo","gemeenschappelijke-regeling","geplande-herindeling","ict-samenwerking","omgevingsdienst","shared-service-center","sociaal-domein","uitvoeringsorganisatie"],"x-titels":{"ambtelijke-fusie":"Ambtelijke fusie","archiefdienst":"Archiefdienst","bedrijfsvoeringsorganisatie":"Bedrijfsvoeringsorganisatie","belastingsamenwerking":"Belastingsamenwerking","centrumgemeenteregeling":"Centrumgemeenteregeling","dvo":"Dienstverleningsovereenkomst (DVO)","gemeenschappelijke-regeling":"Gemeenschappelijke regeling","geplande-herindeling":"Geplande herindeling","ict-samenwerking":"ICT-samenwerking","omgevingsdienst":"Omgevingsdienst","shared-service-center":"Shared service center","sociaal-domein":"Samenwerking sociaal domein","uitvoeringsorganisatie":"Uitvoeringsorganisatie"},"title":"Soort samenwerking","description":"Wat voor samenwerking dit is. Alleen bij een samenwerking.","examples":["ict-samenwerking"]},"deelnemers":{"type":"array","maxItems":400,"uniqueItems":true,"title":"Deelnemers","description":"De gemeenten die aan deze samenwerking meedoen. Alleen bij een samenwerking.","examples":[["gemeente-asten","gemeente-someren"]],"items":{"$ref":"gedeeld.schema.json#/$defs/organisatieId","title":"Deelnemer","description":"De map van een gemeente.","examples":["gemeente-asten"]}},"certificeringen":{"type":"array","maxItems":100,"title":"Certificeringen en verklaringen","description":"Certificaten, verklaringen en andere bewijzen.","examples":[[{"soort":"iso-27001","titel":"ISO 27001 hosting","geldigTot":"2027-06-30"}]],"items":{"type":"object","additionalProperties":false,"required":["soort","titel"],"title":"Certificering","description":"Een certificaat of verklaring.","examples":[{"soort":"iso-27001","titel":"ISO 27001 hosting","geldigTot":"2027-06-30"}],"properties":{"soort":{"enum":["iso-27001","iso-9001","iso-16175","nen-7510","soc-2","tpm-verklaring","verwerkersovereenkomst","verklaring-van-toepasselijkheid","dpia","pentest","toegankelijkheidsverklaring","kvk-uittreksel","overig"],"x-titels":{"iso-27001":"ISO 27001","iso-9001":"ISO 9001","iso-16175":"ISO 16175","nen-7510":"NEN 7510","soc-2":"SOC 2","tpm-verklaring":"TPM-verklaring","verwerkersovereenkomst":"Verwerkersovereenkomst","verklaring-van-toepasselijkheid":"Verklaring van toepasselijkheid","dpia":"DPIA","pentest":"Pentest","toegankelijkheidsverklaring":"Toegankelijkheidsverklaring","kvk-uittreksel":"Uittreksel KvK","overig":"Overig"},"title":"Soort","description":"Wat voor certificaat of verklaring dit is.","examples":["iso-27001"]},"titel":{"type":"string","minLength":1,"maxLength":200,"title":"Titel","description":"Hoe het certificaat of de verklaring heet.","examples":["ISO 27001 hosting"]},"url":{"$ref":"gedeeld.schema.json#/$defs/url","title":"Webadres","description":"Waar het certificaat staat.","examples":["https://www.example.nl/iso27001.pdf"]},"geldigVan":{"$ref":"gedeeld.schema.json#/$defs/datum","title":"Geldig vanaf","description":"De eerste dag waarop het geldig is.","examples":["2024-07-01"]},"geldigTot":{"$ref":"gedeeld.schema.json#/$defs/datum","title":"Geldig tot en met","description":"De laatste dag waarop het geldig is.","examples":["2027-06-30"]},"status":{"enum":["concept","gefiatteerd","afgekeurd"],"x-titels":{"concept":"Concept","gefiatteerd":"Gefiatteerd","afgekeurd":"Afgekeurd"},"title":"Status","description":"Of het bewijs al is nagekeken.","examples":["gefiatteerd"]}}}},"contactpunten":{"type":"array","maxItems":50,"title":"Contactpunten","description":"Loketten en teams, geen personen.","examples":[[{"onderwerp":"Functioneel beheer","email":"beheer@example.nl"}]],"items":{"$ref":"gedeeld.schema.json#/$defs/contactpunt","title":"Contactpunt","description":"Een loket of team.","examples":[{"onderwerp":"Functioneel beheer","email":"beheer@example.nl"}]}},"landschapOpenbaar":{"type":"boolean","title":"Landschap openbaar","description":"Ja betekent: de organisatie maakt openbaar welke applicaties en koppelingen zij gebruikt. Iedereen kan dit dan lezen, ook in voorstellen (pull requests), in zijtakken (branches) en in de geschiedenis, en ook nadat het later weer is weggehaald.","examples":[true]},"bron":{"$ref":"gedeeld.schema.json#/$defs/bron","title":"Bron","description":"Waar deze gegevens vandaan komen.","examples":[{"soort":"openbare-bron","naam":"CBS"}]},"voorbeeld":{"const":true,"title":"Voorbeeld","description":"Staat er alleen bij een verzonnen organisatie; overal op de site is dat te zien.","examples":[true]}},"allOf":[{"if":{"properties":{"type":{"const":"gemeente"}},"required":["type"]},"then":{"required":["cbsCode"]},"else":{"properties":{"cbsCode":false,"inwoners":false}}},{"if":{"properties":{"type":{"const":"samenwerking"}},"required":["type"]},"then":{"required":["samenwerkingstype"]},"else":{"properties":{"samenwerkingstype":false,"deelnemers":false}}},{"if":{"properties":{"cbsCode":{"const":"GM9999"}},"required":["cbsCode"]},"then":{"required":["voorbeeld"]}},{"if":{"properties":{"status":{"const":"concept"}},"required":["status"]},"then":{"required":["gemeldDoor"]},"else":{"properties":{"gemeldDoor":false}}}]};
const schema33 = {"type":"string","minLength":1,"maxLength":200,"pattern":"^\\S(?:[\\s\\S]*\\S)?$","title":"Naam","description":"De naam, zonder spaties aan het begin of eind.","examples":["Open Formulieren"]};
const schema35 = {"type":"string","format":"webadres","maxLength":500,"title":"Webadres","description":"Een volledig adres dat met https:// of http:// begint.","examples":["https://www.example.nl/"]};
const schema37 = {"type":"string","format":"emailadres","maxLength":254,"title":"E-mailadres","description":"Een algemeen e-mailadres van de organisatie, niet van een persoon.","examples":["info@example.nl"]};
const schema38 = {"type":"string","pattern":"^\\+?[0-9][0-9 ()-]{4,24}$","title":"Telefoon","description":"Een telefoonnummer tussen aanhalingstekens, anders verdwijnt de nul aan het begin.","examples":["014 024"]};
const schema41 = {"type":"string","minLength":1,"maxLength":255,"title":"Korte beschrijving","description":"Een of twee zinnen, hoogstens 255 tekens.","examples":["Online formulieren voor inwoners en ondernemers."]};
const schema42 = {"type":"string","minLength":1,"maxLength":20000,"title":"Beschrijving","description":"Langere tekst. Opmaak met Markdown mag, HTML niet.","examples":["Met deze applicatie maakt u formulieren zonder te programmeren."]};
const schema43 = {"type":"string","pattern":"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","maxLength":50,"title":"Organisatie","description":"De naam van de map van een organisatie onder content/organisaties.","examples":["gemeente-utrecht"]};
const schema45 = {"type":"string","format":"datum","title":"Datum","description":"Een datum als jaar-maand-dag.","examples":["2026-01-31"]};
const func0 = Object.prototype.hasOwnProperty;
const func27 = equalModule.default ?? equalModule;
const pattern4 = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "u");
const pattern6 = new RegExp("^GM\\d{4}$", "u");
const pattern7 = new RegExp("^\\d{20}$", "u");
const pattern8 = new RegExp("^\\d{8}$", "u");
const pattern9 = new RegExp("^\\+?[0-9][0-9 ()-]{4,24}$", "u");
const pattern10 = new RegExp("^\\d{1,5}[A-Za-z0-9 -]{0,10}$", "u");
const pattern11 = new RegExp("^[1-9]\\d{3} [A-Z]{2}$", "u");
const pattern12 = new RegExp("^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$", "u");
const formats0 = formats.webadres;
const formats4 = formats.emailadres;
const formats12 = formats.datum;
const schema47 = {"type":"object","additionalProperties":false,"required":["onderwerp"],"minProperties":2,"title":"Contactpunt","description":"Een loket of team, nooit een persoon.","examples":[{"onderwerp":"Functioneel beheer","email":"beheer@example.nl"}],"properties":{"onderwerp":{"type":"string","minLength":1,"maxLength":100,"title":"Onderwerp","description":"Waarvoor men hier terecht kan.","examples":["Functioneel beheer"]},"email":{"$ref":"#/$defs/email","title":"E-mailadres","description":"Een algemeen postvak.","examples":["beheer@example.nl"]},"telefoon":{"$ref":"#/$defs/telefoon","title":"Telefoon","description":"Een algemeen nummer, tussen aanhalingstekens.","examples":["014 024"]},"url":{"$ref":"#/$defs/url","title":"Webadres","description":"Een pagina met contactgegevens of een formulier.","examples":["https://www.example.nl/contact"]}}};

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
if(!(formats4(data1))){
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
if(!pattern9.test(data2)){
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

const schema51 = {"type":"object","additionalProperties":false,"required":["soort"],"title":"Bron","description":"Waar de gegevens van dit record vandaan komen.","examples":[{"soort":"openbare-bron","naam":"CBS","url":"https://www.cbs.nl/","peildatum":"2026-01-01"}],"properties":{"soort":{"enum":["openbare-bron","organisatie","redactie","voorbeeld"],"x-titels":{"openbare-bron":"Openbare bron","organisatie":"Eigen opgave","redactie":"Redactie van de catalogus","voorbeeld":"Verzonnen voorbeeld"},"title":"Soort bron","description":"Een openbare bron, een eigen opgave van de organisatie, de redactie, of een verzonnen voorbeeld.","examples":["openbare-bron"]},"naam":{"type":"string","minLength":1,"maxLength":200,"title":"Naam van de bron","description":"Hoe de bron heet.","examples":["Register van Overheidsorganisaties"]},"url":{"$ref":"#/$defs/url","title":"Adres van de bron","description":"Waar iedereen de bron kan nalezen.","examples":["https://organisaties.overheid.nl/"]},"peildatum":{"$ref":"#/$defs/datum","title":"Peildatum","description":"De dag waarop de bron dit zei.","examples":["2026-01-01"]},"licentie":{"type":"string","minLength":1,"maxLength":100,"title":"Licentie van de bron","description":"Onder welke licentie de bron de gegevens geeft.","examples":["CC0-1.0"]},"bewijs":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":500,"title":"Bewijs","description":"Een webadres of een bestand in deze repository.","examples":["https://www.example.nl/product"]},"title":"Bewijs","description":"Webadressen of bestanden waaruit blijkt dat het klopt; verplicht bij soort redactie.","examples":[["https://www.example.nl/product"]]}},"allOf":[{"if":{"properties":{"soort":{"const":"redactie"}},"required":["soort"]},"then":{"required":["bewijs"]}},{"if":{"properties":{"soort":{"const":"openbare-bron"}},"required":["soort"]},"then":{"required":["naam"]}}]};

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
const err10 = {instancePath:instancePath+"/soort",schemaPath:"#/properties/soort/enum",keyword:"enum",params:{allowedValues: schema51.properties.soort.enum},message:"must be equal to one of the allowed values"};
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
if(!(formats12(data5))){
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
/*# sourceURL="organisatie.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
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
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
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
if(data.type !== undefined && func0.call(data, "type")){
if("gemeente" !== data.type){
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
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.cbsCode === undefined) || (!(func0.call(data, "cbsCode")))){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "cbsCode"},message:"must have required property '"+"cbsCode"+"'"};
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
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cbsCode !== undefined && func0.call(data, "cbsCode")){
const err3 = {instancePath:instancePath+"/cbsCode",schemaPath:"#/allOf/0/else/properties/cbsCode/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.inwoners !== undefined && func0.call(data, "inwoners")){
const err4 = {instancePath:instancePath+"/inwoners",schemaPath:"#/allOf/0/else/properties/inwoners/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.cbsCode = true;
props0.inwoners = true;
props0.type = true;
}
ifClause0 = "else";
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("samenwerking" !== data.type){
const err7 = {};
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
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.samenwerkingstype === undefined) || (!(func0.call(data, "samenwerkingstype")))){
const err8 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "samenwerkingstype"},message:"must have required property '"+"samenwerkingstype"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.samenwerkingstype !== undefined && func0.call(data, "samenwerkingstype")){
const err9 = {instancePath:instancePath+"/samenwerkingstype",schemaPath:"#/allOf/1/else/properties/samenwerkingstype/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.deelnemers !== undefined && func0.call(data, "deelnemers")){
const err10 = {instancePath:instancePath+"/deelnemers",schemaPath:"#/allOf/1/else/properties/deelnemers/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.samenwerkingstype = true;
props1.deelnemers = true;
props1.type = true;
}
ifClause1 = "else";
}
if(!valid4){
const err11 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.cbsCode === undefined) || (!(func0.call(data, "cbsCode")))) && (missing2 = "cbsCode")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.cbsCode !== undefined && func0.call(data, "cbsCode")){
if("GM9999" !== data.cbsCode){
const err13 = {};
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
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.voorbeeld === undefined) || (!(func0.call(data, "voorbeeld")))){
const err14 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "voorbeeld"},message:"must have required property '"+"voorbeeld"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
}
if(!valid7){
const err15 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.cbsCode = true;
}
const _errs19 = errors;
let valid9 = true;
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.status === undefined) || (!(func0.call(data, "status")))) && (missing3 = "status")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.status !== undefined && func0.call(data, "status")){
if("concept" !== data.status){
const err17 = {};
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
}
var _valid3 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid3){
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.gemeldDoor === undefined) || (!(func0.call(data, "gemeldDoor")))){
const err18 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "gemeldDoor"},message:"must have required property '"+"gemeldDoor"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid3 = _errs22 === errors;
valid9 = _valid3;
ifClause2 = "then";
}
else {
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gemeldDoor !== undefined && func0.call(data, "gemeldDoor")){
const err19 = {instancePath:instancePath+"/gemeldDoor",schemaPath:"#/allOf/3/else/properties/gemeldDoor/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid3 = _errs23 === errors;
valid9 = _valid3;
if(valid9){
var props2 = {};
props2.gemeldDoor = true;
props2.status = true;
}
ifClause2 = "else";
}
if(!valid9){
const err20 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.naam === undefined) || (!(func0.call(data, "naam")))){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "naam"},message:"must have required property '"+"naam"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err24 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.naam !== undefined && func0.call(data, "naam")){
let data9 = data.naam;
if(typeof data9 === "string"){
if(data9.length > 200){
const err25 = {instancePath:instancePath+"/naam",schemaPath:"gedeeld.schema.json#/$defs/naam/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9.length < 1){
const err26 = {instancePath:instancePath+"/naam",schemaPath:"gedeeld.schema.json#/$defs/naam/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern4.test(data9)){
const err27 = {instancePath:instancePath+"/naam",schemaPath:"gedeeld.schema.json#/$defs/naam/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[\\s\\S]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[\\s\\S]*\\S)?$"+"\""};
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
const err28 = {instancePath:instancePath+"/naam",schemaPath:"gedeeld.schema.json#/$defs/naam/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data10 = data.type;
if(!((((data10 === "gemeente") || (data10 === "leverancier")) || (data10 === "samenwerking")) || (data10 === "community"))){
const err29 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data11 = data.status;
if(!(((data11 === "concept") || (data11 === "actief")) || (data11 === "opgeheven"))){
const err30 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.gemeldDoor !== undefined && func0.call(data, "gemeldDoor")){
let data12 = data.gemeldDoor;
if(!((((data12 === "gemeente") || (data12 === "leverancier")) || (data12 === "samenwerking")) || (data12 === "community"))){
const err31 = {instancePath:instancePath+"/gemeldDoor",schemaPath:"#/properties/gemeldDoor/enum",keyword:"enum",params:{allowedValues: schema31.properties.gemeldDoor.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.officieleNaam !== undefined && func0.call(data, "officieleNaam")){
let data13 = data.officieleNaam;
if(typeof data13 === "string"){
if(data13.length > 200){
const err32 = {instancePath:instancePath+"/officieleNaam",schemaPath:"gedeeld.schema.json#/$defs/naam/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13.length < 1){
const err33 = {instancePath:instancePath+"/officieleNaam",schemaPath:"gedeeld.schema.json#/$defs/naam/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern4.test(data13)){
const err34 = {instancePath:instancePath+"/officieleNaam",schemaPath:"gedeeld.schema.json#/$defs/naam/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[\\s\\S]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[\\s\\S]*\\S)?$"+"\""};
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
const err35 = {instancePath:instancePath+"/officieleNaam",schemaPath:"gedeeld.schema.json#/$defs/naam/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.cbsCode !== undefined && func0.call(data, "cbsCode")){
let data14 = data.cbsCode;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err36 = {instancePath:instancePath+"/cbsCode",schemaPath:"#/properties/cbsCode/pattern",keyword:"pattern",params:{pattern: "^GM\\d{4}$"},message:"must match pattern \""+"^GM\\d{4}$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/cbsCode",schemaPath:"#/properties/cbsCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.oin !== undefined && func0.call(data, "oin")){
let data15 = data.oin;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
const err38 = {instancePath:instancePath+"/oin",schemaPath:"#/properties/oin/pattern",keyword:"pattern",params:{pattern: "^\\d{20}$"},message:"must match pattern \""+"^\\d{20}$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/oin",schemaPath:"#/properties/oin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.kvkNummer !== undefined && func0.call(data, "kvkNummer")){
let data16 = data.kvkNummer;
if(typeof data16 === "string"){
if(!pattern8.test(data16)){
const err40 = {instancePath:instancePath+"/kvkNummer",schemaPath:"#/properties/kvkNummer/pattern",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \""+"^\\d{8}$"+"\""};
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
const err41 = {instancePath:instancePath+"/kvkNummer",schemaPath:"#/properties/kvkNummer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.swcId !== undefined && func0.call(data, "swcId")){
let data17 = data.swcId;
if(typeof data17 === "string"){
if(data17.length > 100){
const err42 = {instancePath:instancePath+"/swcId",schemaPath:"#/properties/swcId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data17.length < 1){
const err43 = {instancePath:instancePath+"/swcId",schemaPath:"#/properties/swcId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/swcId",schemaPath:"#/properties/swcId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.tooiUri !== undefined && func0.call(data, "tooiUri")){
let data18 = data.tooiUri;
if(typeof data18 === "string"){
if(data18.length > 500){
const err45 = {instancePath:instancePath+"/tooiUri",schemaPath:"gedeeld.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(formats0(data18))){
const err46 = {instancePath:instancePath+"/tooiUri",schemaPath:"gedeeld.schema.json#/$defs/url/format",keyword:"format",params:{format: "webadres"},message:"must match format \""+"webadres"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/tooiUri",schemaPath:"gedeeld.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.provincie !== undefined && func0.call(data, "provincie")){
let data19 = data.provincie;
if(!((((((((((((data19 === "Drenthe") || (data19 === "Flevoland")) || (data19 === "Fryslân")) || (data19 === "Gelderland")) || (data19 === "Groningen")) || (data19 === "Limburg")) || (data19 === "Noord-Brabant")) || (data19 === "Noord-Holland")) || (data19 === "Overijssel")) || (data19 === "Utrecht")) || (data19 === "Zeeland")) || (data19 === "Zuid-Holland"))){
const err48 = {instancePath:instancePath+"/provincie",schemaPath:"#/properties/provincie/enum",keyword:"enum",params:{allowedValues: schema31.properties.provincie.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.inwoners !== undefined && func0.call(data, "inwoners")){
let data20 = data.inwoners;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err49 = {instancePath:instancePath+"/inwoners",schemaPath:"#/properties/inwoners/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 20000000 || isNaN(data20)){
const err50 = {instancePath:instancePath+"/inwoners",schemaPath:"#/properties/inwoners/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000000},message:"must be <= 20000000"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err51 = {instancePath:instancePath+"/inwoners",schemaPath:"#/properties/inwoners/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.website !== undefined && func0.call(data, "website")){
let data21 = data.website;
if(typeof data21 === "string"){
if(data21.length > 500){
const err52 = {instancePath:instancePath+"/website",schemaPath:"gedeeld.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!(formats0(data21))){
const err53 = {instancePath:instancePath+"/website",schemaPath:"gedeeld.schema.json#/$defs/url/format",keyword:"format",params:{format: "webadres"},message:"must match format \""+"webadres"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/website",schemaPath:"gedeeld.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data22 = data.email;
if(typeof data22 === "string"){
if(data22.length > 254){
const err55 = {instancePath:instancePath+"/email",schemaPath:"gedeeld.schema.json#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(formats4(data22))){
const err56 = {instancePath:instancePath+"/email",schemaPath:"gedeeld.schema.json#/$defs/email/format",keyword:"format",params:{format: "emailadres"},message:"must match format \""+"emailadres"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/email",schemaPath:"gedeeld.schema.json#/$defs/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.telefoon !== undefined && func0.call(data, "telefoon")){
let data23 = data.telefoon;
if(typeof data23 === "string"){
if(!pattern9.test(data23)){
const err58 = {instancePath:instancePath+"/telefoon",schemaPath:"gedeeld.schema.json#/$defs/telefoon/pattern",keyword:"pattern",params:{pattern: "^\\+?[0-9][0-9 ()-]{4,24}$"},message:"must match pattern \""+"^\\+?[0-9][0-9 ()-]{4,24}$"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/telefoon",schemaPath:"gedeeld.schema.json#/$defs/telefoon/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.logo !== undefined && func0.call(data, "logo")){
let data24 = data.logo;
if(typeof data24 === "string"){
if(data24.length > 500){
const err60 = {instancePath:instancePath+"/logo",schemaPath:"gedeeld.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(formats0(data24))){
const err61 = {instancePath:instancePath+"/logo",schemaPath:"gedeeld.schema.json#/$defs/url/format",keyword:"format",params:{format: "webadres"},message:"must match format \""+"webadres"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/logo",schemaPath:"gedeeld.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.adres !== undefined && func0.call(data, "adres")){
let data25 = data.adres;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if((data25.straat === undefined) || (!(func0.call(data25, "straat")))){
const err63 = {instancePath:instancePath+"/adres",schemaPath:"#/properties/adres/required",keyword:"required",params:{missingProperty: "straat"},message:"must have required property '"+"straat"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((data25.huisnummer === undefined) || (!(func0.call(data25, "huisnummer")))){
const err64 = {instancePath:instancePath+"/adres",schemaPath:"#/properties/adres/required",keyword:"required",params:{missingProperty: "huisnummer"},message:"must have required property '"+"huisnummer"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((data25.postcode === undefined) || (!(func0.call(data25, "postcode")))){
const err65 = {instancePath:instancePath+"/adres",schemaPath:"#/properties/adres/required",keyword:"required",params:{missingProperty: "postcode"},message:"must have required property '"+"postcode"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((data25.plaats === undefined) || (!(func0.call(data25, "plaats")))){
const err66 = {instancePath:instancePath+"/adres",schemaPath:"#/properties/adres/required",keyword:"required",params:{missingProperty: "plaats"},message:"must have required property '"+"plaats"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key1 of Object.keys(data25)){
if(!((((key1 === "straat") || (key1 === "huisnummer")) || (key1 === "postcode")) || (key1 === "plaats"))){
const err67 = {instancePath:instancePath+"/adres",schemaPath:"#/properties/adres/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data25.straat !== undefined && func0.call(data25, "straat")){
let data26 = data25.straat;
if(typeof data26 === "string"){
if(data26.length > 100){
const err68 = {instancePath:instancePath+"/adres/straat",schemaPath:"#/properties/adres/properties/straat/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data26.length < 1){
const err69 = {instancePath:instancePath+"/adres/straat",schemaPath:"#/properties/adres/properties/straat/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/adres/straat",schemaPath:"#/properties/adres/properties/straat/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data25.huisnummer !== undefined && func0.call(data25, "huisnummer")){
let data27 = data25.huisnummer;
if(typeof data27 === "string"){
if(!pattern10.test(data27)){
const err71 = {instancePath:instancePath+"/adres/huisnummer",schemaPath:"#/properties/adres/properties/huisnummer/pattern",keyword:"pattern",params:{pattern: "^\\d{1,5}[A-Za-z0-9 -]{0,10}$"},message:"must match pattern \""+"^\\d{1,5}[A-Za-z0-9 -]{0,10}$"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/adres/huisnummer",schemaPath:"#/properties/adres/properties/huisnummer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data25.postcode !== undefined && func0.call(data25, "postcode")){
let data28 = data25.postcode;
if(typeof data28 === "string"){
if(!pattern11.test(data28)){
const err73 = {instancePath:instancePath+"/adres/postcode",schemaPath:"#/properties/adres/properties/postcode/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{3} [A-Z]{2}$"},message:"must match pattern \""+"^[1-9]\\d{3} [A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/adres/postcode",schemaPath:"#/properties/adres/properties/postcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data25.plaats !== undefined && func0.call(data25, "plaats")){
let data29 = data25.plaats;
if(typeof data29 === "string"){
if(data29.length > 100){
const err75 = {instancePath:instancePath+"/adres/plaats",schemaPath:"#/properties/adres/properties/plaats/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data29.length < 1){
const err76 = {instancePath:instancePath+"/adres/plaats",schemaPath:"#/properties/adres/properties/plaats/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/adres/plaats",schemaPath:"#/properties/adres/properties/plaats/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/adres",schemaPath:"#/properties/adres/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data30 = data.links;
if(Array.isArray(data30)){
if(data30.length > 50){
const err79 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
const len0 = data30.length;
for(let i0=0; i0<len0; i0++){
let data31 = data30[i0];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if((data31.titel === undefined) || (!(func0.call(data31, "titel")))){
const err80 = {instancePath:instancePath+"/links/" + i0,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty: "titel"},message:"must have required property '"+"titel"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((data31.url === undefined) || (!(func0.call(data31, "url")))){
const err81 = {instancePath:instancePath+"/links/" + i0,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key2 of Object.keys(data31)){
if(!((key2 === "titel") || (key2 === "url"))){
const err82 = {instancePath:instancePath+"/links/" + i0,schemaPath:"#/properties/links/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data31.titel !== undefined && func0.call(data31, "titel")){
let data32 = data31.titel;
if(typeof data32 === "string"){
if(data32.length > 150){
const err83 = {instancePath:instancePath+"/links/" + i0+"/titel",schemaPath:"#/properties/links/items/properties/titel/maxLength",keyword:"maxLength",params:{limit: 150},message:"must NOT have more than 150 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data32.length < 1){
const err84 = {instancePath:instancePath+"/links/" + i0+"/titel",schemaPath:"#/properties/links/items/properties/titel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/links/" + i0+"/titel",schemaPath:"#/properties/links/items/properties/titel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data31.url !== undefined && func0.call(data31, "url")){
let data33 = data31.url;
if(typeof data33 === "string"){
if(data33.length > 500){
const err86 = {instancePath:instancePath+"/links/" + i0+"/url",schemaPath:"gedeeld.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!(formats0(data33))){
const err87 = {instancePath:instancePath+"/links/" + i0+"/url",schemaPath:"gedeeld.schema.json#/$defs/url/format",keyword:"format",params:{format: "webadres"},message:"must match format \""+"webadres"+"\""};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/links/" + i0+"/url",schemaPath:"gedeeld.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/links/" + i0,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.beschrijvingKort !== undefined && func0.call(data, "beschrijvingKort")){
let data34 = data.beschrijvingKort;
if(typeof data34 === "string"){
if(data34.length > 255){
const err91 = {instancePath:instancePath+"/beschrijvingKort",schemaPath:"gedeeld.schema.json#/$defs/kort/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data34.length < 1){
const err92 = {instancePath:instancePath+"/beschrijvingKort",schemaPath:"gedeeld.schema.json#/$defs/kort/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/beschrijvingKort",schemaPath:"gedeeld.schema.json#/$defs/kort/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.beschrijving !== undefined && func0.call(data, "beschrijving")){
let data35 = data.beschrijving;
if(typeof data35 === "string"){
if(data35.length > 20000){
const err94 = {instancePath:instancePath+"/beschrijving",schemaPath:"gedeeld.schema.json#/$defs/lang/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data35.length < 1){
const err95 = {instancePath:instancePath+"/beschrijving",schemaPath:"gedeeld.schema.json#/$defs/lang/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/beschrijving",schemaPath:"gedeeld.schema.json#/$defs/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.samenwerkingstype !== undefined && func0.call(data, "samenwerkingstype")){
let data36 = data.samenwerkingstype;
if(!(((((((((((((data36 === "ambtelijke-fusie") || (data36 === "archiefdienst")) || (data36 === "bedrijfsvoeringsorganisatie")) || (data36 === "belastingsamenwerking")) || (data36 === "centrumgemeenteregeling")) || (data36 === "dvo")) || (data36 === "gemeenschappelijke-regeling")) || (data36 === "geplande-herindeling")) || (data36 === "ict-samenwerking")) || (data36 === "omgevingsdienst")) || (data36 === "shared-service-center")) || (data36 === "sociaal-domein")) || (data36 === "uitvoeringsorganisatie"))){
const err97 = {instancePath:instancePath+"/samenwerkingstype",schemaPath:"#/properties/samenwerkingstype/enum",keyword:"enum",params:{allowedValues: schema31.properties.samenwerkingstype.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.deelnemers !== undefined && func0.call(data, "deelnemers")){
let data37 = data.deelnemers;
if(Array.isArray(data37)){
if(data37.length > 400){
const err98 = {instancePath:instancePath+"/deelnemers",schemaPath:"#/properties/deelnemers/maxItems",keyword:"maxItems",params:{limit: 400},message:"must NOT have more than 400 items"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len1 = data37.length;
for(let i1=0; i1<len1; i1++){
let data38 = data37[i1];
if(typeof data38 === "string"){
if(data38.length > 50){
const err99 = {instancePath:instancePath+"/deelnemers/" + i1,schemaPath:"gedeeld.schema.json#/$defs/organisatieId/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!pattern12.test(data38)){
const err100 = {instancePath:instancePath+"/deelnemers/" + i1,schemaPath:"gedeeld.schema.json#/$defs/organisatieId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/deelnemers/" + i1,schemaPath:"gedeeld.schema.json#/$defs/organisatieId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
let i2 = data37.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func27(data37[i2], data37[j0])){
const err102 = {instancePath:instancePath+"/deelnemers",schemaPath:"#/properties/deelnemers/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err103 = {instancePath:instancePath+"/deelnemers",schemaPath:"#/properties/deelnemers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.certificeringen !== undefined && func0.call(data, "certificeringen")){
let data39 = data.certificeringen;
if(Array.isArray(data39)){
if(data39.length > 100){
const err104 = {instancePath:instancePath+"/certificeringen",schemaPath:"#/properties/certificeringen/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const len2 = data39.length;
for(let i3=0; i3<len2; i3++){
let data40 = data39[i3];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if((data40.soort === undefined) || (!(func0.call(data40, "soort")))){
const err105 = {instancePath:instancePath+"/certificeringen/" + i3,schemaPath:"#/properties/certificeringen/items/required",keyword:"required",params:{missingProperty: "soort"},message:"must have required property '"+"soort"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((data40.titel === undefined) || (!(func0.call(data40, "titel")))){
const err106 = {instancePath:instancePath+"/certificeringen/" + i3,schemaPath:"#/properties/certificeringen/items/required",keyword:"required",params:{missingProperty: "titel"},message:"must have required property '"+"titel"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key3 of Object.keys(data40)){
if(!((((((key3 === "soort") || (key3 === "titel")) || (key3 === "url")) || (key3 === "geldigVan")) || (key3 === "geldigTot")) || (key3 === "status"))){
const err107 = {instancePath:instancePath+"/certificeringen/" + i3,schemaPath:"#/properties/certificeringen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data40.soort !== undefined && func0.call(data40, "soort")){
let data41 = data40.soort;
if(!(((((((((((((data41 === "iso-27001") || (data41 === "iso-9001")) || (data41 === "iso-16175")) || (data41 === "nen-7510")) || (data41 === "soc-2")) || (data41 === "tpm-verklaring")) || (data41 === "verwerkersovereenkomst")) || (data41 === "verklaring-van-toepasselijkheid")) || (data41 === "dpia")) || (data41 === "pentest")) || (data41 === "toegankelijkheidsverklaring")) || (data41 === "kvk-uittreksel")) || (data41 === "overig"))){
const err108 = {instancePath:instancePath+"/certificeringen/" + i3+"/soort",schemaPath:"#/properties/certificeringen/items/properties/soort/enum",keyword:"enum",params:{allowedValues: schema31.properties.certificeringen.items.properties.soort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data40.titel !== undefined && func0.call(data40, "titel")){
let data42 = data40.titel;
if(typeof data42 === "string"){
if(data42.length > 200){
const err109 = {instancePath:instancePath+"/certificeringen/" + i3+"/titel",schemaPath:"#/properties/certificeringen/items/properties/titel/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data42.length < 1){
const err110 = {instancePath:instancePath+"/certificeringen/" + i3+"/titel",schemaPath:"#/properties/certificeringen/items/properties/titel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/certificeringen/" + i3+"/titel",schemaPath:"#/properties/certificeringen/items/properties/titel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data40.url !== undefined && func0.call(data40, "url")){
let data43 = data40.url;
if(typeof data43 === "string"){
if(data43.length > 500){
const err112 = {instancePath:instancePath+"/certificeringen/" + i3+"/url",schemaPath:"gedeeld.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!(formats0(data43))){
const err113 = {instancePath:instancePath+"/certificeringen/" + i3+"/url",schemaPath:"gedeeld.schema.json#/$defs/url/format",keyword:"format",params:{format: "webadres"},message:"must match format \""+"webadres"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/certificeringen/" + i3+"/url",schemaPath:"gedeeld.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data40.geldigVan !== undefined && func0.call(data40, "geldigVan")){
let data44 = data40.geldigVan;
if(typeof data44 === "string"){
if(!(formats12(data44))){
const err115 = {instancePath:instancePath+"/certificeringen/" + i3+"/geldigVan",schemaPath:"gedeeld.schema.json#/$defs/datum/format",keyword:"format",params:{format: "datum"},message:"must match format \""+"datum"+"\""};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/certificeringen/" + i3+"/geldigVan",schemaPath:"gedeeld.schema.json#/$defs/datum/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data40.geldigTot !== undefined && func0.call(data40, "geldigTot")){
let data45 = data40.geldigTot;
if(typeof data45 === "string"){
if(!(formats12(data45))){
const err117 = {instancePath:instancePath+"/certificeringen/" + i3+"/geldigTot",schemaPath:"gedeeld.schema.json#/$defs/datum/format",keyword:"format",params:{format: "datum"},message:"must match format \""+"datum"+"\""};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/certificeringen/" + i3+"/geldigTot",schemaPath:"gedeeld.schema.json#/$defs/datum/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data40.status !== undefined && func0.call(data40, "status")){
let data46 = data40.status;
if(!(((data46 === "concept") || (data46 === "gefiatteerd")) || (data46 === "afgekeurd"))){
const err119 = {instancePath:instancePath+"/certificeringen/" + i3+"/status",schemaPath:"#/properties/certificeringen/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.certificeringen.items.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/certificeringen/" + i3,schemaPath:"#/properties/certificeringen/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/certificeringen",schemaPath:"#/properties/certificeringen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.contactpunten !== undefined && func0.call(data, "contactpunten")){
let data47 = data.contactpunten;
if(Array.isArray(data47)){
if(data47.length > 50){
const err122 = {instancePath:instancePath+"/contactpunten",schemaPath:"#/properties/contactpunten/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
const len3 = data47.length;
for(let i4=0; i4<len3; i4++){
if(!(validate22(data47[i4], {instancePath:instancePath+"/contactpunten/" + i4,parentData:data47,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err123 = {instancePath:instancePath+"/contactpunten",schemaPath:"#/properties/contactpunten/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.landschapOpenbaar !== undefined && func0.call(data, "landschapOpenbaar")){
if(typeof data.landschapOpenbaar !== "boolean"){
const err124 = {instancePath:instancePath+"/landschapOpenbaar",schemaPath:"#/properties/landschapOpenbaar/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.bron !== undefined && func0.call(data, "bron")){
if(!(validate24(data.bron, {instancePath:instancePath+"/bron",parentData:data,parentDataProperty:"bron",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.voorbeeld !== undefined && func0.call(data, "voorbeeld")){
if(true !== data.voorbeeld){
const err125 = {instancePath:instancePath+"/voorbeeld",schemaPath:"#/properties/voorbeeld/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

