// @ts-nocheck
// Generated from schemas/ by `npm run generate`: do not edit.

export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gemma-view.schema.json","title":"GEMMA-view","description":"Een plaat uit de GEMMA die voor de Softwarecatalogus bedoeld is. Dit bestand wordt alleen door de import geschreven.","examples":[{"id":"a5786df1-7ecf-11e3-67ab-0050568a6153","naam":"Plaat","knopen":["0 id-1 a5786df1-7ecf-11e3-67ab-0050568a6153 10 10 220 80 0"]}],"type":"object","additionalProperties":false,"required":["id","naam"],"properties":{"id":{"$ref":"gedeeld.schema.json#/$defs/objectId","title":"Object ID","description":"Het blijvende kenmerk.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]},"identifier":{"type":"string","minLength":1,"maxLength":100,"title":"Identifier","description":"Het kenmerk in het bestand van de release, als dat niet id- met het Object ID is.","examples":["id-1"]},"naam":{"type":"string","maxLength":500,"title":"Naam","description":"De naam van de view.","examples":["Zaakgericht werken"]},"titel":{"type":"string","maxLength":500,"title":"Titel in de Softwarecatalogus","description":"De eigenschap 'Titel view SWC'.","examples":["Zaakgericht werken"]},"viewpoint":{"type":"string","maxLength":100,"title":"Viewpoint","description":"Het viewpoint volgens ArchiMate.","examples":["Application Structure"]},"eigenschappen":{"type":"object","additionalProperties":{"type":"string","maxLength":500},"title":"Eigenschappen","description":"Eigenschappen die feiten zijn, geen teksten. Object ID en 'Titel view SWC' staan hier niet.","examples":[{"Publiceren":"Softwarecatalogus en GEMMA Online en redactie"}]},"vervallen":{"type":"string","maxLength":60,"title":"Vervallen","description":"De laatste release waarin deze view stond.","examples":["2025-10-11"]},"stijlen":{"type":"array","title":"Stijlen","description":"De stijlen van deze plaat; knopen en verbindingen noemen hun nummer, vanaf 0.","examples":[[{"vulling":"#c9e7b7"}]],"items":{"$ref":"#/$defs/stijl"}},"knopen":{"type":"array","title":"Knopen","description":"De vakken op de plaat, elk op één regel. Een vak staat in het vak daarboven dat één minder diep is.","examples":[["0 id-1 a5786df1-7ecf-11e3-67ab-0050568a6153 10 10 220 80 0"]],"items":{"type":"string","pattern":"^[0-9]+ [0-9A-Za-z_.-]+ (?:groep|label|[0-9A-Za-z_.-]+) [0-9]+ [0-9]+ [0-9]+ [0-9]+ (?:[0-9]+|-)(?: [\\s\\S]+)?$","maxLength":500,"title":"Knoop","description":"Diepte, kenmerk van het vak, Object ID van het element (of groep of label), x, y, breedte, hoogte, nummer van de stijl (- zonder stijl) en eventueel een tekst. Coördinaten tellen vanaf linksboven van de plaat.","examples":["0 id-1 a5786df1-7ecf-11e3-67ab-0050568a6153 10 10 220 80 0","1 id-2 label 20 20 120 30 - Legenda"]}},"verbindingen":{"type":"array","title":"Verbindingen","description":"De lijnen op de plaat, elk op één regel.","examples":[["id-9 relatie a5786df1-7ecf-11e3-67ab-0050568a6153 id-1 id-2 0 100,40 100,80"]],"items":{"type":"string","pattern":"^[0-9A-Za-z_.-]+ (?:lijn|nesting|relatie) [0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+ (?:[0-9]+|-)(?: [0-9]+,[0-9]+)*$","maxLength":4000,"title":"Verbinding","description":"Kenmerk, soort lijn, id van de relatie (- bij een losse lijn), kenmerk van het begin, kenmerk van het eind, nummer van de stijl (- zonder stijl) en de knikpunten als x,y.","examples":["id-9 relatie a5786df1-7ecf-11e3-67ab-0050568a6153 id-1 id-2 0 100,40 100,80"]}}},"$defs":{"kleur":{"type":"string","pattern":"^#[0-9a-f]{6}(?:[0-9a-f]{2})?$","title":"Kleur","description":"Rood, groen, blauw en eventueel dekking, als hexadecimale cijfers.","examples":["#c9e7b7"]},"stijl":{"type":"object","additionalProperties":false,"title":"Stijl","description":"Kleuren en lijndikte.","examples":[{"vulling":"#c9e7b7"}],"properties":{"vulling":{"$ref":"#/$defs/kleur","title":"Vulling","description":"De kleur van het vlak.","examples":["#c9e7b7"]},"lijn":{"$ref":"#/$defs/kleur","title":"Lijn","description":"De kleur van de lijn.","examples":["#5c5c5c"]},"lijndikte":{"type":"integer","minimum":1,"title":"Lijndikte","description":"De dikte van de lijn.","examples":[1]},"letter":{"$ref":"#/$defs/kleur","title":"Letterkleur","description":"De kleur van de tekst.","examples":["#000000"]},"lettertype":{"type":"string","maxLength":60,"title":"Lettertype","description":"De naam van het lettertype.","examples":["Segoe UI"]},"lettergrootte":{"type":"number","minimum":1,"title":"Lettergrootte","description":"De grootte in punten.","examples":[9]},"letterstijl":{"type":"string","maxLength":60,"title":"Letterstijl","description":"Zoals bold of italic.","examples":["bold"]}}}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","title":"GEMMA Object ID","description":"Het blijvende kenmerk van een GEMMA-element: 32 cijfers en letters a tot en met f, met streepjes.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern8 = new RegExp("^[0-9]+ [0-9A-Za-z_.-]+ (?:groep|label|[0-9A-Za-z_.-]+) [0-9]+ [0-9]+ [0-9]+ [0-9]+ (?:[0-9]+|-)(?: [\\s\\S]+)?$", "u");
const pattern9 = new RegExp("^[0-9A-Za-z_.-]+ (?:lijn|nesting|relatie) [0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+ (?:[0-9]+|-)(?: [0-9]+,[0-9]+)*$", "u");
const schema34 = {"type":"object","additionalProperties":false,"title":"Stijl","description":"Kleuren en lijndikte.","examples":[{"vulling":"#c9e7b7"}],"properties":{"vulling":{"$ref":"#/$defs/kleur","title":"Vulling","description":"De kleur van het vlak.","examples":["#c9e7b7"]},"lijn":{"$ref":"#/$defs/kleur","title":"Lijn","description":"De kleur van de lijn.","examples":["#5c5c5c"]},"lijndikte":{"type":"integer","minimum":1,"title":"Lijndikte","description":"De dikte van de lijn.","examples":[1]},"letter":{"$ref":"#/$defs/kleur","title":"Letterkleur","description":"De kleur van de tekst.","examples":["#000000"]},"lettertype":{"type":"string","maxLength":60,"title":"Lettertype","description":"De naam van het lettertype.","examples":["Segoe UI"]},"lettergrootte":{"type":"number","minimum":1,"title":"Lettergrootte","description":"De grootte in punten.","examples":[9]},"letterstijl":{"type":"string","maxLength":60,"title":"Letterstijl","description":"Zoals bold of italic.","examples":["bold"]}}};
const schema35 = {"type":"string","pattern":"^#[0-9a-f]{6}(?:[0-9a-f]{2})?$","title":"Kleur","description":"Rood, groen, blauw en eventueel dekking, als hexadecimale cijfers.","examples":["#c9e7b7"]};
const pattern5 = new RegExp("^#[0-9a-f]{6}(?:[0-9a-f]{2})?$", "u");

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
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "vulling") || (key0 === "lijn")) || (key0 === "lijndikte")) || (key0 === "letter")) || (key0 === "lettertype")) || (key0 === "lettergrootte")) || (key0 === "letterstijl"))){
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
if(data.vulling !== undefined && func0.call(data, "vulling")){
let data0 = data.vulling;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err1 = {instancePath:instancePath+"/vulling",schemaPath:"#/$defs/kleur/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}(?:[0-9a-f]{2})?$"},message:"must match pattern \""+"^#[0-9a-f]{6}(?:[0-9a-f]{2})?$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/vulling",schemaPath:"#/$defs/kleur/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.lijn !== undefined && func0.call(data, "lijn")){
let data1 = data.lijn;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err3 = {instancePath:instancePath+"/lijn",schemaPath:"#/$defs/kleur/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}(?:[0-9a-f]{2})?$"},message:"must match pattern \""+"^#[0-9a-f]{6}(?:[0-9a-f]{2})?$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/lijn",schemaPath:"#/$defs/kleur/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.lijndikte !== undefined && func0.call(data, "lijndikte")){
let data2 = data.lijndikte;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/lijndikte",schemaPath:"#/properties/lijndikte/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/lijndikte",schemaPath:"#/properties/lijndikte/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.letter !== undefined && func0.call(data, "letter")){
let data3 = data.letter;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err7 = {instancePath:instancePath+"/letter",schemaPath:"#/$defs/kleur/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}(?:[0-9a-f]{2})?$"},message:"must match pattern \""+"^#[0-9a-f]{6}(?:[0-9a-f]{2})?$"+"\""};
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
const err8 = {instancePath:instancePath+"/letter",schemaPath:"#/$defs/kleur/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.lettertype !== undefined && func0.call(data, "lettertype")){
let data4 = data.lettertype;
if(typeof data4 === "string"){
if(data4.length > 60){
const err9 = {instancePath:instancePath+"/lettertype",schemaPath:"#/properties/lettertype/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
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
const err10 = {instancePath:instancePath+"/lettertype",schemaPath:"#/properties/lettertype/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.lettergrootte !== undefined && func0.call(data, "lettergrootte")){
let data5 = data.lettergrootte;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/lettergrootte",schemaPath:"#/properties/lettergrootte/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err12 = {instancePath:instancePath+"/lettergrootte",schemaPath:"#/properties/lettergrootte/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.letterstijl !== undefined && func0.call(data, "letterstijl")){
let data6 = data.letterstijl;
if(typeof data6 === "string"){
if(data6.length > 60){
const err13 = {instancePath:instancePath+"/letterstijl",schemaPath:"#/properties/letterstijl/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
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
const err14 = {instancePath:instancePath+"/letterstijl",schemaPath:"#/properties/letterstijl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gemma-view.schema.json" */;
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
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.naam === undefined) || (!(func0.call(data, "naam")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "naam"},message:"must have required property '"+"naam"+"'"};
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
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"gedeeld.schema.json#/$defs/objectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"gedeeld.schema.json#/$defs/objectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.identifier !== undefined && func0.call(data, "identifier")){
let data1 = data.identifier;
if(typeof data1 === "string"){
if(data1.length > 100){
const err5 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.naam !== undefined && func0.call(data, "naam")){
let data2 = data.naam;
if(typeof data2 === "string"){
if(data2.length > 500){
const err8 = {instancePath:instancePath+"/naam",schemaPath:"#/properties/naam/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
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
const err9 = {instancePath:instancePath+"/naam",schemaPath:"#/properties/naam/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.titel !== undefined && func0.call(data, "titel")){
let data3 = data.titel;
if(typeof data3 === "string"){
if(data3.length > 500){
const err10 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
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
const err11 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.viewpoint !== undefined && func0.call(data, "viewpoint")){
let data4 = data.viewpoint;
if(typeof data4 === "string"){
if(data4.length > 100){
const err12 = {instancePath:instancePath+"/viewpoint",schemaPath:"#/properties/viewpoint/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err13 = {instancePath:instancePath+"/viewpoint",schemaPath:"#/properties/viewpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.eigenschappen !== undefined && func0.call(data, "eigenschappen")){
let data5 = data.eigenschappen;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
let data6 = data5[key1];
if(typeof data6 === "string"){
if(data6.length > 500){
const err14 = {instancePath:instancePath+"/eigenschappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/eigenschappen/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
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
const err15 = {instancePath:instancePath+"/eigenschappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/eigenschappen/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/eigenschappen",schemaPath:"#/properties/eigenschappen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.vervallen !== undefined && func0.call(data, "vervallen")){
let data7 = data.vervallen;
if(typeof data7 === "string"){
if(data7.length > 60){
const err17 = {instancePath:instancePath+"/vervallen",schemaPath:"#/properties/vervallen/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
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
const err18 = {instancePath:instancePath+"/vervallen",schemaPath:"#/properties/vervallen/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.stijlen !== undefined && func0.call(data, "stijlen")){
let data8 = data.stijlen;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data8[i0], {instancePath:instancePath+"/stijlen/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/stijlen",schemaPath:"#/properties/stijlen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.knopen !== undefined && func0.call(data, "knopen")){
let data10 = data.knopen;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(data11.length > 500){
const err20 = {instancePath:instancePath+"/knopen/" + i1,schemaPath:"#/properties/knopen/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern8.test(data11)){
const err21 = {instancePath:instancePath+"/knopen/" + i1,schemaPath:"#/properties/knopen/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ [0-9A-Za-z_.-]+ (?:groep|label|[0-9A-Za-z_.-]+) [0-9]+ [0-9]+ [0-9]+ [0-9]+ (?:[0-9]+|-)(?: [\\s\\S]+)?$"},message:"must match pattern \""+"^[0-9]+ [0-9A-Za-z_.-]+ (?:groep|label|[0-9A-Za-z_.-]+) [0-9]+ [0-9]+ [0-9]+ [0-9]+ (?:[0-9]+|-)(?: [\\s\\S]+)?$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/knopen/" + i1,schemaPath:"#/properties/knopen/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/knopen",schemaPath:"#/properties/knopen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.verbindingen !== undefined && func0.call(data, "verbindingen")){
let data12 = data.verbindingen;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(data13.length > 4000){
const err24 = {instancePath:instancePath+"/verbindingen/" + i2,schemaPath:"#/properties/verbindingen/items/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern9.test(data13)){
const err25 = {instancePath:instancePath+"/verbindingen/" + i2,schemaPath:"#/properties/verbindingen/items/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_.-]+ (?:lijn|nesting|relatie) [0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+ (?:[0-9]+|-)(?: [0-9]+,[0-9]+)*$"},message:"must match pattern \""+"^[0-9A-Za-z_.-]+ (?:lijn|nesting|relatie) [0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+ [0-9A-Za-z_.-]+ (?:[0-9]+|-)(?: [0-9]+,[0-9]+)*$"+"\""};
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
const err26 = {instancePath:instancePath+"/verbindingen/" + i2,schemaPath:"#/properties/verbindingen/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/verbindingen",schemaPath:"#/properties/verbindingen/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

