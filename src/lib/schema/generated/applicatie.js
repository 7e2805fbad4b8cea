// @ts-nocheck
// Generated from schemas/ by `npm run generate`: do not edit.
import equalModule from 'ajv/dist/runtime/equal.js';
import { formats } from '../formats.ts';

export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"applicatie.schema.json","title":"Applicatie","description":"Een softwareproduct dat een organisatie aanbiedt.","examples":[{"naam":"Open Formulieren","status":"actief","soort":"applicatie"}],"type":"object","additionalProperties":false,"required":["naam","status","soort"],"properties":{"naam":{"$ref":"gedeeld.schema.json#/$defs/naam","title":"Naam","description":"De naam van het product, zonder versie.","examples":["Open Formulieren"]},"status":{"enum":["concept","actief","teruggetrokken"],"x-titels":{"concept":"Concept","actief":"Actief","teruggetrokken":"Teruggetrokken"},"title":"Status","description":"Concept: gemeld door een ander en nog niet bevestigd door de leverancier.","examples":["actief"]},"gemeldDoor":{"enum":["gemeente","leverancier","samenwerking","community"],"x-titels":{"gemeente":"Een gemeente","leverancier":"Een leverancier","samenwerking":"Een samenwerking","community":"Een community"},"title":"Gemeld door","description":"De soort organisatie die dit concept heeft gemeld.","examples":["gemeente"]},"soort":{"enum":["applicatie","systeemsoftware"],"x-titels":{"applicatie":"Applicatie","systeemsoftware":"Systeemsoftware"},"title":"Soort","description":"Systeemsoftware ondersteunt andere software, zoals een database of een besturingssysteem.","examples":["applicatie"]},"swcId":{"type":"string","minLength":1,"maxLength":100,"title":"Id in de huidige Softwarecatalogus","description":"Het kenmerk in de Softwarecatalogus van VNG.","examples":["0329d2da-964c-4981-a4c9-5671d567396a"]},"beschrijvingKort":{"$ref":"gedeeld.schema.json#/$defs/kort","title":"Korte beschrijving","description":"Wat de applicatie doet, in hoogstens 255 tekens.","examples":["Online formulieren voor inwoners en ondernemers."]},"beschrijving":{"$ref":"gedeeld.schema.json#/$defs/lang","title":"Beschrijving","description":"Meer over de applicatie. Opmaak met Markdown mag.","examples":["Met deze applicatie maakt u formulieren zonder te programmeren."]},"website":{"$ref":"gedeeld.schema.json#/$defs/url","title":"Website","description":"De pagina van het product.","examples":["https://www.example.nl/product"]},"contactpunt":{"$ref":"gedeeld.schema.json#/$defs/contactpunt","title":"Contactpunt","description":"Waar men terecht kan met vragen over dit product.","examples":[{"onderwerp":"Helpdesk","email":"help@example.nl"}]},"onderdeelVan":{"$ref":"gedeeld.schema.json#/$defs/applicatieId","title":"Onderdeel van","description":"De applicatie of suite waar dit een deel van is.","examples":["voorbeeldsoft/zaaksuite"]},"hosting":{"type":"array","maxItems":4,"uniqueItems":true,"title":"Hosting","description":"Hoe de applicatie geleverd kan worden.","examples":[["saas","on-premises"]],"items":{"$ref":"gedeeld.schema.json#/$defs/hostingvorm","title":"Vorm van hosting","description":"Waar de applicatie draait.","examples":["saas"]}},"licentie":{"type":"object","additionalProperties":false,"required":["soort"],"title":"Licentie","description":"Onder welke voorwaarden de software te gebruiken is.","examples":[{"soort":"open-source","spdx":"EUPL-1.2"}],"properties":{"soort":{"enum":["open-source","closed-source"],"x-titels":{"open-source":"Open source","closed-source":"Closed source"},"title":"Soort licentie","description":"Open source: iedereen mag de broncode lezen en hergebruiken.","examples":["open-source"]},"spdx":{"type":"string","format":"spdx","maxLength":100,"title":"SPDX-kenmerk","description":"Het internationale kenmerk van de licentie.","examples":["EUPL-1.2"]}}},"broncode":{"$ref":"gedeeld.schema.json#/$defs/url","title":"Broncode","description":"Waar de broncode staat.","examples":["https://github.com/open-formulieren/open-forms"]},"broncodeOok":{"type":"array","maxItems":20,"uniqueItems":true,"title":"Andere plekken met broncode","description":"Andere repositories met onderdelen van hetzelfde product.","examples":[["https://github.com/open-formulieren/open-forms-sdk"]],"items":{"$ref":"gedeeld.schema.json#/$defs/url","title":"Webadres","description":"Het adres van een repository.","examples":["https://github.com/open-formulieren/open-forms-sdk"]}},"referentiecomponenten":{"type":"array","maxItems":100,"uniqueItems":true,"title":"Geschikt voor","description":"De GEMMA-referentiecomponenten waarvoor de applicatie geschikt is; bij systeemsoftware technologiecomponenten.","examples":[["a5786df1-7ecf-11e3-67ab-0050568a6153"]],"items":{"$ref":"gedeeld.schema.json#/$defs/objectId","title":"Referentiecomponent","description":"Het Object ID van een referentiecomponent.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]}},"standaarden":{"type":"array","maxItems":200,"title":"Standaarden","description":"Welke versies van standaarden de applicatie ondersteunt.","examples":[[{"standaardversie":"a5786df1-7ecf-11e3-67ab-0050568a6153","ondersteuning":"ondersteund"}]],"items":{"type":"object","additionalProperties":false,"required":["standaardversie","ondersteuning"],"title":"Ondersteunde standaard","description":"Een versie van een standaard en of de applicatie die ondersteunt.","examples":[{"standaardversie":"a5786df1-7ecf-11e3-67ab-0050568a6153","ondersteuning":"ondersteund"}],"properties":{"standaardversie":{"$ref":"gedeeld.schema.json#/$defs/standaardverwijzing","title":"Standaardversie","description":"Het Object ID van de standaardversie.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]},"ondersteuning":{"enum":["ondersteund","niet-ondersteund","gepland"],"x-titels":{"ondersteund":"Ondersteund","niet-ondersteund":"Niet ondersteund","gepland":"Gepland"},"title":"Ondersteuning","description":"Of de applicatie deze versie ondersteunt.","examples":["ondersteund"]},"testrapport":{"$ref":"gedeeld.schema.json#/$defs/url","title":"Testrapport","description":"Waar het testrapport staat.","examples":["https://www.example.nl/testrapport.pdf"]}}}},"indelingBron":{"$ref":"gedeeld.schema.json#/$defs/bron","title":"Bron van de indeling","description":"Wie heeft bepaald voor welke referentiecomponenten en standaarden de applicatie geschikt is.","examples":[{"soort":"redactie","bewijs":["https://www.example.nl/product"]}]},"versies":{"type":"array","maxItems":200,"title":"Versies","description":"Versies van het product. Alleen zinvol als afnemers het zelf installeren.","examples":[[{"versie":"2.1","status":"in-gebruik"}]],"items":{"type":"object","additionalProperties":false,"required":["versie"],"title":"Versie","description":"Een versie van het product.","examples":[{"versie":"2.1","status":"in-gebruik"}],"properties":{"versie":{"$ref":"gedeeld.schema.json#/$defs/versie","title":"Versie","description":"De versie tussen aanhalingstekens.","examples":["2.1"]},"status":{"enum":["in-ontwikkeling","in-gebruik","einde-ondersteuning","teruggetrokken"],"x-titels":{"in-ontwikkeling":"In ontwikkeling","in-gebruik":"In gebruik","einde-ondersteuning":"Einde ondersteuning","teruggetrokken":"Teruggetrokken"},"title":"Status","description":"Hoe het met deze versie staat.","examples":["in-gebruik"]},"vanaf":{"$ref":"gedeeld.schema.json#/$defs/datum","title":"Vanaf","description":"De dag waarop deze versie uitkwam of deze status kreeg.","examples":["2026-01-31"]}}}},"koppelingen":{"type":"array","maxItems":200,"title":"Koppelingen in het aanbod","description":"Koppelingen die de leverancier bij deze applicatie levert.","examples":[[{"met":"voorbeeldsoft/zaaksuite","richting":"beide","transport":"api"}]],"items":{"type":"object","additionalProperties":false,"required":["richting"],"oneOf":[{"required":["met"]},{"required":["voorziening"]}],"title":"Aangeboden koppeling","description":"Een koppeling met een andere applicatie of met een landelijke voorziening.","examples":[{"met":"voorbeeldsoft/zaaksuite","richting":"beide","transport":"api"}],"properties":{"met":{"$ref":"gedeeld.schema.json#/$defs/applicatieId","title":"Met applicatie","description":"De applicatie aan de andere kant.","examples":["voorbeeldsoft/zaaksuite"]},"voorziening":{"type":"string","minLength":1,"maxLength":60,"title":"Met voorziening","description":"De landelijke voorziening aan de andere kant.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]},"richting":{"$ref":"gedeeld.schema.json#/$defs/richting","title":"Richting","description":"Waar de gegevens heen gaan, gezien vanaf deze applicatie.","examples":["heen"]},"transport":{"$ref":"gedeeld.schema.json#/$defs/transport","title":"Transport","description":"De techniek van de koppeling.","examples":["api"]},"standaarden":{"type":"array","maxItems":50,"uniqueItems":true,"title":"Standaarden","description":"De standaardversies die de koppeling gebruikt.","examples":[["a5786df1-7ecf-11e3-67ab-0050568a6153"]],"items":{"$ref":"gedeeld.schema.json#/$defs/standaardverwijzing","title":"Standaardversie","description":"Het Object ID van de standaardversie.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]}},"toelichting":{"type":"string","minLength":1,"maxLength":2000,"title":"Toelichting","description":"Wat men over deze koppeling moet weten.","examples":["Levert elke nacht de wijzigingen."]}}}},"bron":{"$ref":"gedeeld.schema.json#/$defs/bron","title":"Bron","description":"Waar deze gegevens vandaan komen.","examples":[{"soort":"openbare-bron","naam":"publiccode.yml"}]}},"allOf":[{"if":{"properties":{"status":{"const":"concept"}},"required":["status"]},"then":{"required":["gemeldDoor"]},"else":{"properties":{"gemeldDoor":false}}}]};
const schema33 = {"type":"string","minLength":1,"maxLength":200,"pattern":"^\\S(?:[\\s\\S]*\\S)?$","title":"Naam","description":"De naam, zonder spaties aan het begin of eind.","examples":["Open Formulieren"]};
const schema34 = {"type":"string","minLength":1,"maxLength":255,"title":"Korte beschrijving","description":"Een of twee zinnen, hoogstens 255 tekens.","examples":["Online formulieren voor inwoners en ondernemers."]};
const schema35 = {"type":"string","minLength":1,"maxLength":20000,"title":"Beschrijving","description":"Langere tekst. Opmaak met Markdown mag, HTML niet.","examples":["Met deze applicatie maakt u formulieren zonder te programmeren."]};
const schema36 = {"type":"string","format":"webadres","maxLength":500,"title":"Webadres","description":"Een volledig adres dat met https:// of http:// begint.","examples":["https://www.example.nl/"]};
const schema41 = {"type":"string","pattern":"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$","maxLength":111,"title":"Applicatie","description":"De map van de leverancier, een schuine streep en de bestandsnaam van de applicatie.","examples":["maykin-media/open-formulieren"]};
const schema42 = {"enum":["on-premises","iaas","paas","saas"],"x-titels":{"on-premises":"On-premises (bij de afnemer)","iaas":"IaaS","paas":"PaaS","saas":"SaaS (bij de leverancier)"},"title":"Hosting","description":"Waar de applicatie draait.","examples":["saas"]};
const schema45 = {"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","title":"GEMMA Object ID","description":"Het blijvende kenmerk van een GEMMA-element: 32 cijfers en letters a tot en met f, met streepjes.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]};
const schema51 = {"type":"string","minLength":1,"maxLength":40,"title":"Versie","description":"De versie als tekst tussen aanhalingstekens, anders wordt 1.10 gelezen als 1.1.","examples":["1.10"]};
const schema50 = {"type":"string","format":"datum","title":"Datum","description":"Een datum als jaar-maand-dag.","examples":["2026-01-31"]};
const schema54 = {"enum":["heen","terug","beide"],"x-titels":{"heen":"Heen (A → B)","terug":"Terug (A ← B)","beide":"Beide kanten (A ↔ B)"},"title":"Richting","description":"Waar de gegevens heen gaan, gezien vanaf de applicatie die bij 'van' staat.","examples":["heen"]};
const schema55 = {"enum":["api","webservice","digikoppeling","bestandsoverdracht","berichtenwachtrij","upload-naar-portaal","databasekoppeling","onbekend"],"x-titels":{"api":"API","webservice":"Webservice","digikoppeling":"Digikoppeling","bestandsoverdracht":"Bestandsoverdracht","berichtenwachtrij":"Berichtenwachtrij","upload-naar-portaal":"Upload naar portaal","databasekoppeling":"Databasekoppeling","onbekend":"Onbekend"},"title":"Transport","description":"De techniek waarmee de gegevens worden uitgewisseld.","examples":["api"]};
const func0 = Object.prototype.hasOwnProperty;
const func27 = equalModule.default ?? equalModule;
const pattern4 = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "u");
const pattern6 = new RegExp("^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$", "u");
const pattern7 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const formats0 = formats.webadres;
const formats6 = formats.spdx;
const formats16 = formats.datum;
const schema37 = {"type":"object","additionalProperties":false,"required":["onderwerp"],"minProperties":2,"title":"Contactpunt","description":"Een loket of team, nooit een persoon.","examples":[{"onderwerp":"Functioneel beheer","email":"beheer@example.nl"}],"properties":{"onderwerp":{"type":"string","minLength":1,"maxLength":100,"title":"Onderwerp","description":"Waarvoor men hier terecht kan.","examples":["Functioneel beheer"]},"email":{"$ref":"#/$defs/email","title":"E-mailadres","description":"Een algemeen postvak.","examples":["beheer@example.nl"]},"telefoon":{"$ref":"#/$defs/telefoon","title":"Telefoon","description":"Een algemeen nummer, tussen aanhalingstekens.","examples":["014 024"]},"url":{"$ref":"#/$defs/url","title":"Webadres","description":"Een pagina met contactgegevens of een formulier.","examples":["https://www.example.nl/contact"]}}};
const schema38 = {"type":"string","format":"emailadres","maxLength":254,"title":"E-mailadres","description":"Een algemeen e-mailadres van de organisatie, niet van een persoon.","examples":["info@example.nl"]};
const schema39 = {"type":"string","pattern":"^\\+?[0-9][0-9 ()-]{4,24}$","title":"Telefoon","description":"Een telefoonnummer tussen aanhalingstekens, anders verdwijnt de nul aan het begin.","examples":["014 024"]};
const formats2 = formats.emailadres;
const pattern5 = new RegExp("^\\+?[0-9][0-9 ()-]{4,24}$", "u");

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
if(!pattern5.test(data2)){
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

const schema48 = {"type":"object","additionalProperties":false,"required":["soort"],"title":"Bron","description":"Waar de gegevens van dit record vandaan komen.","examples":[{"soort":"openbare-bron","naam":"CBS","url":"https://www.cbs.nl/","peildatum":"2026-01-01"}],"properties":{"soort":{"enum":["openbare-bron","organisatie","redactie","voorbeeld"],"x-titels":{"openbare-bron":"Openbare bron","organisatie":"Eigen opgave","redactie":"Redactie van de catalogus","voorbeeld":"Verzonnen voorbeeld"},"title":"Soort bron","description":"Een openbare bron, een eigen opgave van de organisatie, de redactie, of een verzonnen voorbeeld.","examples":["openbare-bron"]},"naam":{"type":"string","minLength":1,"maxLength":200,"title":"Naam van de bron","description":"Hoe de bron heet.","examples":["Register van Overheidsorganisaties"]},"url":{"$ref":"#/$defs/url","title":"Adres van de bron","description":"Waar iedereen de bron kan nalezen.","examples":["https://organisaties.overheid.nl/"]},"peildatum":{"$ref":"#/$defs/datum","title":"Peildatum","description":"De dag waarop de bron dit zei.","examples":["2026-01-01"]},"licentie":{"type":"string","minLength":1,"maxLength":100,"title":"Licentie van de bron","description":"Onder welke licentie de bron de gegevens geeft.","examples":["CC0-1.0"]},"bewijs":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":500,"title":"Bewijs","description":"Een webadres of een bestand in deze repository.","examples":["https://www.example.nl/product"]},"title":"Bewijs","description":"Webadressen of bestanden waaruit blijkt dat het klopt; verplicht bij soort redactie.","examples":[["https://www.example.nl/product"]]}},"allOf":[{"if":{"properties":{"soort":{"const":"redactie"}},"required":["soort"]},"then":{"required":["bewijs"]}},{"if":{"properties":{"soort":{"const":"openbare-bron"}},"required":["soort"]},"then":{"required":["naam"]}}]};

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
const err10 = {instancePath:instancePath+"/soort",schemaPath:"#/properties/soort/enum",keyword:"enum",params:{allowedValues: schema48.properties.soort.enum},message:"must be equal to one of the allowed values"};
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
if(!(formats16(data5))){
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
/*# sourceURL="applicatie.schema.json" */;
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
if(((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status")){
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
if(data.status !== undefined && func0.call(data, "status")){
if("concept" !== data.status){
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
if((data.gemeldDoor === undefined) || (!(func0.call(data, "gemeldDoor")))){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "gemeldDoor"},message:"must have required property '"+"gemeldDoor"+"'"};
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
if(data.gemeldDoor !== undefined && func0.call(data, "gemeldDoor")){
const err3 = {instancePath:instancePath+"/gemeldDoor",schemaPath:"#/allOf/0/else/properties/gemeldDoor/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.gemeldDoor = true;
props0.status = true;
}
ifClause0 = "else";
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.naam === undefined) || (!(func0.call(data, "naam")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "naam"},message:"must have required property '"+"naam"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.soort === undefined) || (!(func0.call(data, "soort")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "soort"},message:"must have required property '"+"soort"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.naam !== undefined && func0.call(data, "naam")){
let data2 = data.naam;
if(typeof data2 === "string"){
if(data2.length > 200){
const err9 = {instancePath:instancePath+"/naam",schemaPath:"gedeeld.schema.json#/$defs/naam/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/naam",schemaPath:"gedeeld.schema.json#/$defs/naam/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data2)){
const err11 = {instancePath:instancePath+"/naam",schemaPath:"gedeeld.schema.json#/$defs/naam/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[\\s\\S]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[\\s\\S]*\\S)?$"+"\""};
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
const err12 = {instancePath:instancePath+"/naam",schemaPath:"gedeeld.schema.json#/$defs/naam/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data3 = data.status;
if(!(((data3 === "concept") || (data3 === "actief")) || (data3 === "teruggetrokken"))){
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.gemeldDoor !== undefined && func0.call(data, "gemeldDoor")){
let data4 = data.gemeldDoor;
if(!((((data4 === "gemeente") || (data4 === "leverancier")) || (data4 === "samenwerking")) || (data4 === "community"))){
const err14 = {instancePath:instancePath+"/gemeldDoor",schemaPath:"#/properties/gemeldDoor/enum",keyword:"enum",params:{allowedValues: schema31.properties.gemeldDoor.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.soort !== undefined && func0.call(data, "soort")){
let data5 = data.soort;
if(!((data5 === "applicatie") || (data5 === "systeemsoftware"))){
const err15 = {instancePath:instancePath+"/soort",schemaPath:"#/properties/soort/enum",keyword:"enum",params:{allowedValues: schema31.properties.soort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.swcId !== undefined && func0.call(data, "swcId")){
let data6 = data.swcId;
if(typeof data6 === "string"){
if(data6.length > 100){
const err16 = {instancePath:instancePath+"/swcId",schemaPath:"#/properties/swcId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.length < 1){
const err17 = {instancePath:instancePath+"/swcId",schemaPath:"#/properties/swcId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err18 = {instancePath:instancePath+"/swcId",schemaPath:"#/properties/swcId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.beschrijvingKort !== undefined && func0.call(data, "beschrijvingKort")){
let data7 = data.beschrijvingKort;
if(typeof data7 === "string"){
if(data7.length > 255){
const err19 = {instancePath:instancePath+"/beschrijvingKort",schemaPath:"gedeeld.schema.json#/$defs/kort/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.length < 1){
const err20 = {instancePath:instancePath+"/beschrijvingKort",schemaPath:"gedeeld.schema.json#/$defs/kort/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err21 = {instancePath:instancePath+"/beschrijvingKort",schemaPath:"gedeeld.schema.json#/$defs/kort/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.beschrijving !== undefined && func0.call(data, "beschrijving")){
let data8 = data.beschrijving;
if(typeof data8 === "string"){
if(data8.length > 20000){
const err22 = {instancePath:instancePath+"/beschrijving",schemaPath:"gedeeld.schema.json#/$defs/lang/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.length < 1){
const err23 = {instancePath:instancePath+"/beschrijving",schemaPath:"gedeeld.schema.json#/$defs/lang/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err24 = {instancePath:instancePath+"/beschrijving",schemaPath:"gedeeld.schema.json#/$defs/lang/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.website !== undefined && func0.call(data, "website")){
let data9 = data.website;
if(typeof data9 === "string"){
if(data9.length > 500){
const err25 = {instancePath:instancePath+"/website",schemaPath:"gedeeld.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(formats0(data9))){
const err26 = {instancePath:instancePath+"/website",schemaPath:"gedeeld.schema.json#/$defs/url/format",keyword:"format",params:{format: "webadres"},message:"must match format \""+"webadres"+"\""};
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
const err27 = {instancePath:instancePath+"/website",schemaPath:"gedeeld.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
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
if(data.onderdeelVan !== undefined && func0.call(data, "onderdeelVan")){
let data11 = data.onderdeelVan;
if(typeof data11 === "string"){
if(data11.length > 111){
const err28 = {instancePath:instancePath+"/onderdeelVan",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/maxLength",keyword:"maxLength",params:{limit: 111},message:"must NOT have more than 111 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern6.test(data11)){
const err29 = {instancePath:instancePath+"/onderdeelVan",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/onderdeelVan",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.hosting !== undefined && func0.call(data, "hosting")){
let data12 = data.hosting;
if(Array.isArray(data12)){
if(data12.length > 4){
const err31 = {instancePath:instancePath+"/hosting",schemaPath:"#/properties/hosting/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(!((((data13 === "on-premises") || (data13 === "iaas")) || (data13 === "paas")) || (data13 === "saas"))){
const err32 = {instancePath:instancePath+"/hosting/" + i0,schemaPath:"gedeeld.schema.json#/$defs/hostingvorm/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let i1 = data12.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data12[i1], data12[j0])){
const err33 = {instancePath:instancePath+"/hosting",schemaPath:"#/properties/hosting/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/hosting",schemaPath:"#/properties/hosting/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.licentie !== undefined && func0.call(data, "licentie")){
let data14 = data.licentie;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.soort === undefined) || (!(func0.call(data14, "soort")))){
const err35 = {instancePath:instancePath+"/licentie",schemaPath:"#/properties/licentie/required",keyword:"required",params:{missingProperty: "soort"},message:"must have required property '"+"soort"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key1 of Object.keys(data14)){
if(!((key1 === "soort") || (key1 === "spdx"))){
const err36 = {instancePath:instancePath+"/licentie",schemaPath:"#/properties/licentie/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.soort !== undefined && func0.call(data14, "soort")){
let data15 = data14.soort;
if(!((data15 === "open-source") || (data15 === "closed-source"))){
const err37 = {instancePath:instancePath+"/licentie/soort",schemaPath:"#/properties/licentie/properties/soort/enum",keyword:"enum",params:{allowedValues: schema31.properties.licentie.properties.soort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.spdx !== undefined && func0.call(data14, "spdx")){
let data16 = data14.spdx;
if(typeof data16 === "string"){
if(data16.length > 100){
const err38 = {instancePath:instancePath+"/licentie/spdx",schemaPath:"#/properties/licentie/properties/spdx/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(formats6(data16))){
const err39 = {instancePath:instancePath+"/licentie/spdx",schemaPath:"#/properties/licentie/properties/spdx/format",keyword:"format",params:{format: "spdx"},message:"must match format \""+"spdx"+"\""};
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
const err40 = {instancePath:instancePath+"/licentie/spdx",schemaPath:"#/properties/licentie/properties/spdx/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/licentie",schemaPath:"#/properties/licentie/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.broncode !== undefined && func0.call(data, "broncode")){
let data17 = data.broncode;
if(typeof data17 === "string"){
if(data17.length > 500){
const err42 = {instancePath:instancePath+"/broncode",schemaPath:"gedeeld.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(formats0(data17))){
const err43 = {instancePath:instancePath+"/broncode",schemaPath:"gedeeld.schema.json#/$defs/url/format",keyword:"format",params:{format: "webadres"},message:"must match format \""+"webadres"+"\""};
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
const err44 = {instancePath:instancePath+"/broncode",schemaPath:"gedeeld.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.broncodeOok !== undefined && func0.call(data, "broncodeOok")){
let data18 = data.broncodeOok;
if(Array.isArray(data18)){
if(data18.length > 20){
const err45 = {instancePath:instancePath+"/broncodeOok",schemaPath:"#/properties/broncodeOok/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len1 = data18.length;
for(let i2=0; i2<len1; i2++){
let data19 = data18[i2];
if(typeof data19 === "string"){
if(data19.length > 500){
const err46 = {instancePath:instancePath+"/broncodeOok/" + i2,schemaPath:"gedeeld.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(formats0(data19))){
const err47 = {instancePath:instancePath+"/broncodeOok/" + i2,schemaPath:"gedeeld.schema.json#/$defs/url/format",keyword:"format",params:{format: "webadres"},message:"must match format \""+"webadres"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/broncodeOok/" + i2,schemaPath:"gedeeld.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i3 = data18.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data18[i3], data18[j1])){
const err49 = {instancePath:instancePath+"/broncodeOok",schemaPath:"#/properties/broncodeOok/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/broncodeOok",schemaPath:"#/properties/broncodeOok/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.referentiecomponenten !== undefined && func0.call(data, "referentiecomponenten")){
let data20 = data.referentiecomponenten;
if(Array.isArray(data20)){
if(data20.length > 100){
const err51 = {instancePath:instancePath+"/referentiecomponenten",schemaPath:"#/properties/referentiecomponenten/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len2 = data20.length;
for(let i4=0; i4<len2; i4++){
let data21 = data20[i4];
if(typeof data21 === "string"){
if(!pattern7.test(data21)){
const err52 = {instancePath:instancePath+"/referentiecomponenten/" + i4,schemaPath:"gedeeld.schema.json#/$defs/objectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/referentiecomponenten/" + i4,schemaPath:"gedeeld.schema.json#/$defs/objectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
let i5 = data20.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func27(data20[i5], data20[j2])){
const err54 = {instancePath:instancePath+"/referentiecomponenten",schemaPath:"#/properties/referentiecomponenten/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/referentiecomponenten",schemaPath:"#/properties/referentiecomponenten/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.standaarden !== undefined && func0.call(data, "standaarden")){
let data22 = data.standaarden;
if(Array.isArray(data22)){
if(data22.length > 200){
const err56 = {instancePath:instancePath+"/standaarden",schemaPath:"#/properties/standaarden/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len3 = data22.length;
for(let i6=0; i6<len3; i6++){
let data23 = data22[i6];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.standaardversie === undefined) || (!(func0.call(data23, "standaardversie")))){
const err57 = {instancePath:instancePath+"/standaarden/" + i6,schemaPath:"#/properties/standaarden/items/required",keyword:"required",params:{missingProperty: "standaardversie"},message:"must have required property '"+"standaardversie"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((data23.ondersteuning === undefined) || (!(func0.call(data23, "ondersteuning")))){
const err58 = {instancePath:instancePath+"/standaarden/" + i6,schemaPath:"#/properties/standaarden/items/required",keyword:"required",params:{missingProperty: "ondersteuning"},message:"must have required property '"+"ondersteuning"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key2 of Object.keys(data23)){
if(!(((key2 === "standaardversie") || (key2 === "ondersteuning")) || (key2 === "testrapport"))){
const err59 = {instancePath:instancePath+"/standaarden/" + i6,schemaPath:"#/properties/standaarden/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data23.standaardversie !== undefined && func0.call(data23, "standaardversie")){
let data24 = data23.standaardversie;
if(typeof data24 === "string"){
if(!pattern7.test(data24)){
const err60 = {instancePath:instancePath+"/standaarden/" + i6+"/standaardversie",schemaPath:"gedeeld.schema.json#/$defs/standaardverwijzing/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/standaarden/" + i6+"/standaardversie",schemaPath:"gedeeld.schema.json#/$defs/standaardverwijzing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data23.ondersteuning !== undefined && func0.call(data23, "ondersteuning")){
let data25 = data23.ondersteuning;
if(!(((data25 === "ondersteund") || (data25 === "niet-ondersteund")) || (data25 === "gepland"))){
const err62 = {instancePath:instancePath+"/standaarden/" + i6+"/ondersteuning",schemaPath:"#/properties/standaarden/items/properties/ondersteuning/enum",keyword:"enum",params:{allowedValues: schema31.properties.standaarden.items.properties.ondersteuning.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data23.testrapport !== undefined && func0.call(data23, "testrapport")){
let data26 = data23.testrapport;
if(typeof data26 === "string"){
if(data26.length > 500){
const err63 = {instancePath:instancePath+"/standaarden/" + i6+"/testrapport",schemaPath:"gedeeld.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!(formats0(data26))){
const err64 = {instancePath:instancePath+"/standaarden/" + i6+"/testrapport",schemaPath:"gedeeld.schema.json#/$defs/url/format",keyword:"format",params:{format: "webadres"},message:"must match format \""+"webadres"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/standaarden/" + i6+"/testrapport",schemaPath:"gedeeld.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/standaarden/" + i6,schemaPath:"#/properties/standaarden/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/standaarden",schemaPath:"#/properties/standaarden/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.indelingBron !== undefined && func0.call(data, "indelingBron")){
if(!(validate24(data.indelingBron, {instancePath:instancePath+"/indelingBron",parentData:data,parentDataProperty:"indelingBron",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.versies !== undefined && func0.call(data, "versies")){
let data28 = data.versies;
if(Array.isArray(data28)){
if(data28.length > 200){
const err68 = {instancePath:instancePath+"/versies",schemaPath:"#/properties/versies/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len4 = data28.length;
for(let i7=0; i7<len4; i7++){
let data29 = data28[i7];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.versie === undefined) || (!(func0.call(data29, "versie")))){
const err69 = {instancePath:instancePath+"/versies/" + i7,schemaPath:"#/properties/versies/items/required",keyword:"required",params:{missingProperty: "versie"},message:"must have required property '"+"versie"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key3 of Object.keys(data29)){
if(!(((key3 === "versie") || (key3 === "status")) || (key3 === "vanaf"))){
const err70 = {instancePath:instancePath+"/versies/" + i7,schemaPath:"#/properties/versies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data29.versie !== undefined && func0.call(data29, "versie")){
let data30 = data29.versie;
if(typeof data30 === "string"){
if(data30.length > 40){
const err71 = {instancePath:instancePath+"/versies/" + i7+"/versie",schemaPath:"gedeeld.schema.json#/$defs/versie/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data30.length < 1){
const err72 = {instancePath:instancePath+"/versies/" + i7+"/versie",schemaPath:"gedeeld.schema.json#/$defs/versie/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/versies/" + i7+"/versie",schemaPath:"gedeeld.schema.json#/$defs/versie/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data29.status !== undefined && func0.call(data29, "status")){
let data31 = data29.status;
if(!((((data31 === "in-ontwikkeling") || (data31 === "in-gebruik")) || (data31 === "einde-ondersteuning")) || (data31 === "teruggetrokken"))){
const err74 = {instancePath:instancePath+"/versies/" + i7+"/status",schemaPath:"#/properties/versies/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.versies.items.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data29.vanaf !== undefined && func0.call(data29, "vanaf")){
let data32 = data29.vanaf;
if(typeof data32 === "string"){
if(!(formats16(data32))){
const err75 = {instancePath:instancePath+"/versies/" + i7+"/vanaf",schemaPath:"gedeeld.schema.json#/$defs/datum/format",keyword:"format",params:{format: "datum"},message:"must match format \""+"datum"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/versies/" + i7+"/vanaf",schemaPath:"gedeeld.schema.json#/$defs/datum/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/versies/" + i7,schemaPath:"#/properties/versies/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err78 = {instancePath:instancePath+"/versies",schemaPath:"#/properties/versies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.koppelingen !== undefined && func0.call(data, "koppelingen")){
let data33 = data.koppelingen;
if(Array.isArray(data33)){
if(data33.length > 200){
const err79 = {instancePath:instancePath+"/koppelingen",schemaPath:"#/properties/koppelingen/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
const len5 = data33.length;
for(let i8=0; i8<len5; i8++){
let data34 = data33[i8];
const _errs81 = errors;
let valid36 = false;
let passing0 = null;
const _errs82 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.met === undefined) || (!(func0.call(data34, "met")))){
const err80 = {instancePath:instancePath+"/koppelingen/" + i8,schemaPath:"#/properties/koppelingen/items/oneOf/0/required",keyword:"required",params:{missingProperty: "met"},message:"must have required property '"+"met"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
var _valid1 = _errs82 === errors;
if(_valid1){
valid36 = true;
passing0 = 0;
}
const _errs83 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.voorziening === undefined) || (!(func0.call(data34, "voorziening")))){
const err81 = {instancePath:instancePath+"/koppelingen/" + i8,schemaPath:"#/properties/koppelingen/items/oneOf/1/required",keyword:"required",params:{missingProperty: "voorziening"},message:"must have required property '"+"voorziening"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
var _valid1 = _errs83 === errors;
if(_valid1 && valid36){
valid36 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid36 = true;
passing0 = 1;
}
}
if(!valid36){
const err82 = {instancePath:instancePath+"/koppelingen/" + i8,schemaPath:"#/properties/koppelingen/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.richting === undefined) || (!(func0.call(data34, "richting")))){
const err83 = {instancePath:instancePath+"/koppelingen/" + i8,schemaPath:"#/properties/koppelingen/items/required",keyword:"required",params:{missingProperty: "richting"},message:"must have required property '"+"richting"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key4 of Object.keys(data34)){
if(!((((((key4 === "met") || (key4 === "voorziening")) || (key4 === "richting")) || (key4 === "transport")) || (key4 === "standaarden")) || (key4 === "toelichting"))){
const err84 = {instancePath:instancePath+"/koppelingen/" + i8,schemaPath:"#/properties/koppelingen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data34.met !== undefined && func0.call(data34, "met")){
let data35 = data34.met;
if(typeof data35 === "string"){
if(data35.length > 111){
const err85 = {instancePath:instancePath+"/koppelingen/" + i8+"/met",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/maxLength",keyword:"maxLength",params:{limit: 111},message:"must NOT have more than 111 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern6.test(data35)){
const err86 = {instancePath:instancePath+"/koppelingen/" + i8+"/met",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/pattern",keyword:"pattern",params:{pattern: "^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"},message:"must match pattern \""+"^(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/koppelingen/" + i8+"/met",schemaPath:"gedeeld.schema.json#/$defs/applicatieId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data34.voorziening !== undefined && func0.call(data34, "voorziening")){
let data36 = data34.voorziening;
if(typeof data36 === "string"){
if(data36.length > 60){
const err88 = {instancePath:instancePath+"/koppelingen/" + i8+"/voorziening",schemaPath:"#/properties/koppelingen/items/properties/voorziening/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data36.length < 1){
const err89 = {instancePath:instancePath+"/koppelingen/" + i8+"/voorziening",schemaPath:"#/properties/koppelingen/items/properties/voorziening/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/koppelingen/" + i8+"/voorziening",schemaPath:"#/properties/koppelingen/items/properties/voorziening/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data34.richting !== undefined && func0.call(data34, "richting")){
let data37 = data34.richting;
if(!(((data37 === "heen") || (data37 === "terug")) || (data37 === "beide"))){
const err91 = {instancePath:instancePath+"/koppelingen/" + i8+"/richting",schemaPath:"gedeeld.schema.json#/$defs/richting/enum",keyword:"enum",params:{allowedValues: schema54.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data34.transport !== undefined && func0.call(data34, "transport")){
let data38 = data34.transport;
if(!((((((((data38 === "api") || (data38 === "webservice")) || (data38 === "digikoppeling")) || (data38 === "bestandsoverdracht")) || (data38 === "berichtenwachtrij")) || (data38 === "upload-naar-portaal")) || (data38 === "databasekoppeling")) || (data38 === "onbekend"))){
const err92 = {instancePath:instancePath+"/koppelingen/" + i8+"/transport",schemaPath:"gedeeld.schema.json#/$defs/transport/enum",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data34.standaarden !== undefined && func0.call(data34, "standaarden")){
let data39 = data34.standaarden;
if(Array.isArray(data39)){
if(data39.length > 50){
const err93 = {instancePath:instancePath+"/koppelingen/" + i8+"/standaarden",schemaPath:"#/properties/koppelingen/items/properties/standaarden/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const len6 = data39.length;
for(let i9=0; i9<len6; i9++){
let data40 = data39[i9];
if(typeof data40 === "string"){
if(!pattern7.test(data40)){
const err94 = {instancePath:instancePath+"/koppelingen/" + i8+"/standaarden/" + i9,schemaPath:"gedeeld.schema.json#/$defs/standaardverwijzing/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/koppelingen/" + i8+"/standaarden/" + i9,schemaPath:"gedeeld.schema.json#/$defs/standaardverwijzing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
let i10 = data39.length;
let j3;
if(i10 > 1){
outer3:
for(;i10--;){
for(j3 = i10; j3--;){
if(func27(data39[i10], data39[j3])){
const err96 = {instancePath:instancePath+"/koppelingen/" + i8+"/standaarden",schemaPath:"#/properties/koppelingen/items/properties/standaarden/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i10+" are identical)"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err97 = {instancePath:instancePath+"/koppelingen/" + i8+"/standaarden",schemaPath:"#/properties/koppelingen/items/properties/standaarden/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data34.toelichting !== undefined && func0.call(data34, "toelichting")){
let data41 = data34.toelichting;
if(typeof data41 === "string"){
if(data41.length > 2000){
const err98 = {instancePath:instancePath+"/koppelingen/" + i8+"/toelichting",schemaPath:"#/properties/koppelingen/items/properties/toelichting/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data41.length < 1){
const err99 = {instancePath:instancePath+"/koppelingen/" + i8+"/toelichting",schemaPath:"#/properties/koppelingen/items/properties/toelichting/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/koppelingen/" + i8+"/toelichting",schemaPath:"#/properties/koppelingen/items/properties/toelichting/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/koppelingen/" + i8,schemaPath:"#/properties/koppelingen/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/koppelingen",schemaPath:"#/properties/koppelingen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
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
}
else {
const err103 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

