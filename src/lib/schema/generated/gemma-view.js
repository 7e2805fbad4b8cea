// @ts-nocheck
// Generated from schemas/ by `npm run generate`: do not edit.

export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gemma-view.schema.json","title":"GEMMA-view","description":"Een plaat uit de GEMMA die voor de Softwarecatalogus bedoeld is. Dit bestand wordt alleen door de import geschreven.","examples":[{"id":"a5786df1-7ecf-11e3-67ab-0050568a6153","identifier":"id-1","naam":"Plaat","knopen":[],"verbindingen":[]}],"type":"object","additionalProperties":false,"required":["id","identifier","naam","knopen","verbindingen"],"properties":{"id":{"$ref":"gedeeld.schema.json#/$defs/objectId","title":"Object ID","description":"Het blijvende kenmerk.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]},"identifier":{"type":"string","minLength":1,"maxLength":100,"title":"Identifier","description":"Het kenmerk in het bestand van de release.","examples":["id-1"]},"naam":{"type":"string","maxLength":500,"title":"Naam","description":"De naam van de view.","examples":["Zaakgericht werken"]},"titel":{"type":"string","maxLength":500,"title":"Titel in de Softwarecatalogus","description":"De eigenschap 'Titel view SWC'.","examples":["Zaakgericht werken"]},"viewpoint":{"type":"string","maxLength":100,"title":"Viewpoint","description":"Het viewpoint volgens ArchiMate.","examples":["Application Structure"]},"eigenschappen":{"type":"object","additionalProperties":{"type":"string"},"title":"Eigenschappen","description":"Eigenschappen die feiten zijn, geen teksten.","examples":[{"Publiceren":"Softwarecatalogus en GEMMA Online en redactie"}]},"vervallen":{"type":"string","maxLength":60,"title":"Vervallen","description":"De laatste release waarin deze view stond.","examples":["2025-10-11"]},"knopen":{"type":"array","title":"Knopen","description":"De vakken op de plaat, met coördinaten vanaf linksboven.","examples":[[]],"items":{"$ref":"#/$defs/knoop"}},"verbindingen":{"type":"array","title":"Verbindingen","description":"De lijnen op de plaat.","examples":[[]],"items":{"type":"object","additionalProperties":false,"required":["id","van","naar"],"title":"Verbinding","description":"Een lijn tussen twee vakken of lijnen.","examples":[{"id":"id-3","van":"id-1","naar":"id-2"}],"properties":{"id":{"type":"string","minLength":1,"maxLength":100,"title":"Identifier","description":"Het kenmerk van de lijn.","examples":["id-3"]},"relatie":{"type":"string","minLength":1,"maxLength":100,"title":"Relatie","description":"Het id van de relatie die de lijn toont; zonder relatie is het een gewone lijn.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]},"van":{"type":"string","minLength":1,"maxLength":100,"title":"Van","description":"Het kenmerk van het vak of de lijn aan het begin.","examples":["id-1"]},"naar":{"type":"string","minLength":1,"maxLength":100,"title":"Naar","description":"Het kenmerk van het vak of de lijn aan het eind.","examples":["id-2"]},"punten":{"type":"array","title":"Knikpunten","description":"Knikpunten als x en y, vanaf linksboven.","examples":[[[10,20]]],"items":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"integer"},"title":"Punt","description":"x en y.","examples":[[10,20]]}},"stijl":{"$ref":"#/$defs/stijl"}}}}},"$defs":{"kleur":{"type":"string","pattern":"^#[0-9a-f]{6}(?:[0-9a-f]{2})?$","title":"Kleur","description":"Rood, groen, blauw en eventueel dekking, als hexadecimale cijfers.","examples":["#c9e7b7"]},"stijl":{"type":"object","additionalProperties":false,"title":"Stijl","description":"Kleuren en lijndikte.","examples":[{"vulling":"#c9e7b7"}],"properties":{"vulling":{"$ref":"#/$defs/kleur","title":"Vulling","description":"De kleur van het vlak.","examples":["#c9e7b7"]},"lijn":{"$ref":"#/$defs/kleur","title":"Lijn","description":"De kleur van de lijn.","examples":["#5c5c5c"]},"lijndikte":{"type":"integer","minimum":1,"title":"Lijndikte","description":"De dikte van de lijn.","examples":[1]},"letter":{"$ref":"#/$defs/kleur","title":"Letterkleur","description":"De kleur van de tekst.","examples":["#000000"]},"lettertype":{"type":"string","maxLength":60,"title":"Lettertype","description":"De naam van het lettertype.","examples":["Segoe UI"]},"lettergrootte":{"type":"number","minimum":1,"title":"Lettergrootte","description":"De grootte in punten.","examples":[9]},"letterstijl":{"type":"string","maxLength":60,"title":"Letterstijl","description":"Zoals bold of italic.","examples":["bold"]}}},"knoop":{"type":"object","additionalProperties":false,"required":["id","x","y","w","h"],"title":"Knoop","description":"Een vak op de plaat. Met 'element' een element, met 'label' een tekst, met geen van beide een groep.","examples":[{"id":"id-1","element":"a5786df1-7ecf-11e3-67ab-0050568a6153","x":10,"y":10,"w":220,"h":80}],"properties":{"id":{"type":"string","minLength":1,"maxLength":100,"title":"Identifier","description":"Het kenmerk van het vak.","examples":["id-1"]},"element":{"type":"string","minLength":1,"maxLength":100,"title":"Element","description":"Het Object ID van het element in het vak.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]},"label":{"type":"string","maxLength":2000,"title":"Label","description":"De tekst op een los vak of een groep.","examples":["Legenda"]},"soort":{"enum":["element","groep","label"],"title":"Soort","description":"Wat voor vak dit is; element als het er niet staat.","examples":["groep"]},"viewRef":{"type":"string","maxLength":100,"title":"Verwijzing naar view","description":"Het Object ID van een andere view.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]},"x":{"type":"integer","title":"x","description":"Afstand van links.","examples":[10]},"y":{"type":"integer","title":"y","description":"Afstand van boven.","examples":[10]},"w":{"type":"integer","title":"Breedte","description":"De breedte.","examples":[220]},"h":{"type":"integer","title":"Hoogte","description":"De hoogte.","examples":[80]},"stijl":{"$ref":"#/$defs/stijl"},"knopen":{"type":"array","title":"Vakken hierin","description":"De vakken binnen dit vak.","examples":[[]],"items":{"$ref":"#/$defs/knoop"}}}}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","title":"GEMMA Object ID","description":"Het blijvende kenmerk van een GEMMA-element: 32 cijfers en letters a tot en met f, met streepjes.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const schema34 = {"type":"object","additionalProperties":false,"required":["id","x","y","w","h"],"title":"Knoop","description":"Een vak op de plaat. Met 'element' een element, met 'label' een tekst, met geen van beide een groep.","examples":[{"id":"id-1","element":"a5786df1-7ecf-11e3-67ab-0050568a6153","x":10,"y":10,"w":220,"h":80}],"properties":{"id":{"type":"string","minLength":1,"maxLength":100,"title":"Identifier","description":"Het kenmerk van het vak.","examples":["id-1"]},"element":{"type":"string","minLength":1,"maxLength":100,"title":"Element","description":"Het Object ID van het element in het vak.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]},"label":{"type":"string","maxLength":2000,"title":"Label","description":"De tekst op een los vak of een groep.","examples":["Legenda"]},"soort":{"enum":["element","groep","label"],"title":"Soort","description":"Wat voor vak dit is; element als het er niet staat.","examples":["groep"]},"viewRef":{"type":"string","maxLength":100,"title":"Verwijzing naar view","description":"Het Object ID van een andere view.","examples":["a5786df1-7ecf-11e3-67ab-0050568a6153"]},"x":{"type":"integer","title":"x","description":"Afstand van links.","examples":[10]},"y":{"type":"integer","title":"y","description":"Afstand van boven.","examples":[10]},"w":{"type":"integer","title":"Breedte","description":"De breedte.","examples":[220]},"h":{"type":"integer","title":"Hoogte","description":"De hoogte.","examples":[80]},"stijl":{"$ref":"#/$defs/stijl"},"knopen":{"type":"array","title":"Vakken hierin","description":"De vakken binnen dit vak.","examples":[[]],"items":{"$ref":"#/$defs/knoop"}}}};
const schema35 = {"type":"object","additionalProperties":false,"title":"Stijl","description":"Kleuren en lijndikte.","examples":[{"vulling":"#c9e7b7"}],"properties":{"vulling":{"$ref":"#/$defs/kleur","title":"Vulling","description":"De kleur van het vlak.","examples":["#c9e7b7"]},"lijn":{"$ref":"#/$defs/kleur","title":"Lijn","description":"De kleur van de lijn.","examples":["#5c5c5c"]},"lijndikte":{"type":"integer","minimum":1,"title":"Lijndikte","description":"De dikte van de lijn.","examples":[1]},"letter":{"$ref":"#/$defs/kleur","title":"Letterkleur","description":"De kleur van de tekst.","examples":["#000000"]},"lettertype":{"type":"string","maxLength":60,"title":"Lettertype","description":"De naam van het lettertype.","examples":["Segoe UI"]},"lettergrootte":{"type":"number","minimum":1,"title":"Lettergrootte","description":"De grootte in punten.","examples":[9]},"letterstijl":{"type":"string","maxLength":60,"title":"Letterstijl","description":"Zoals bold of italic.","examples":["bold"]}}};
const schema36 = {"type":"string","pattern":"^#[0-9a-f]{6}(?:[0-9a-f]{2})?$","title":"Kleur","description":"Rood, groen, blauw en eventueel dekking, als hexadecimale cijfers.","examples":["#c9e7b7"]};
const pattern5 = new RegExp("^#[0-9a-f]{6}(?:[0-9a-f]{2})?$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
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
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const wrapper0 = {validate: validate22};

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
if((data.x === undefined) || (!(func0.call(data, "x")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.y === undefined) || (!(func0.call(data, "y")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.w === undefined) || (!(func0.call(data, "w")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "w"},message:"must have required property '"+"w"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.h === undefined) || (!(func0.call(data, "h")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "h"},message:"must have required property '"+"h"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema34.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 100){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.length < 1){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.element !== undefined && func0.call(data, "element")){
let data1 = data.element;
if(typeof data1 === "string"){
if(data1.length > 100){
const err9 = {instancePath:instancePath+"/element",schemaPath:"#/properties/element/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.length < 1){
const err10 = {instancePath:instancePath+"/element",schemaPath:"#/properties/element/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/element",schemaPath:"#/properties/element/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
let data2 = data.label;
if(typeof data2 === "string"){
if(data2.length > 2000){
const err12 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
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
const err13 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.soort !== undefined && func0.call(data, "soort")){
let data3 = data.soort;
if(!(((data3 === "element") || (data3 === "groep")) || (data3 === "label"))){
const err14 = {instancePath:instancePath+"/soort",schemaPath:"#/properties/soort/enum",keyword:"enum",params:{allowedValues: schema34.properties.soort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.viewRef !== undefined && func0.call(data, "viewRef")){
let data4 = data.viewRef;
if(typeof data4 === "string"){
if(data4.length > 100){
const err15 = {instancePath:instancePath+"/viewRef",schemaPath:"#/properties/viewRef/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err16 = {instancePath:instancePath+"/viewRef",schemaPath:"#/properties/viewRef/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.x !== undefined && func0.call(data, "x")){
let data5 = data.x;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/x",schemaPath:"#/properties/x/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.y !== undefined && func0.call(data, "y")){
let data6 = data.y;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/y",schemaPath:"#/properties/y/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.w !== undefined && func0.call(data, "w")){
let data7 = data.w;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/w",schemaPath:"#/properties/w/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.h !== undefined && func0.call(data, "h")){
let data8 = data.h;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/h",schemaPath:"#/properties/h/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.stijl !== undefined && func0.call(data, "stijl")){
if(!(validate23(data.stijl, {instancePath:instancePath+"/stijl",parentData:data,parentDataProperty:"stijl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.knopen !== undefined && func0.call(data, "knopen")){
let data10 = data.knopen;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data10[i0], {instancePath:instancePath+"/knopen/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/knopen",schemaPath:"#/properties/knopen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
if((data.identifier === undefined) || (!(func0.call(data, "identifier")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identifier"},message:"must have required property '"+"identifier"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.naam === undefined) || (!(func0.call(data, "naam")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "naam"},message:"must have required property '"+"naam"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.knopen === undefined) || (!(func0.call(data, "knopen")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "knopen"},message:"must have required property '"+"knopen"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.verbindingen === undefined) || (!(func0.call(data, "verbindingen")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verbindingen"},message:"must have required property '"+"verbindingen"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"gedeeld.schema.json#/$defs/objectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
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
const err7 = {instancePath:instancePath+"/id",schemaPath:"gedeeld.schema.json#/$defs/objectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.identifier !== undefined && func0.call(data, "identifier")){
let data1 = data.identifier;
if(typeof data1 === "string"){
if(data1.length > 100){
const err8 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data2 = data.naam;
if(typeof data2 === "string"){
if(data2.length > 500){
const err11 = {instancePath:instancePath+"/naam",schemaPath:"#/properties/naam/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
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
const err12 = {instancePath:instancePath+"/naam",schemaPath:"#/properties/naam/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.titel !== undefined && func0.call(data, "titel")){
let data3 = data.titel;
if(typeof data3 === "string"){
if(data3.length > 500){
const err13 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
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
const err14 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.viewpoint !== undefined && func0.call(data, "viewpoint")){
let data4 = data.viewpoint;
if(typeof data4 === "string"){
if(data4.length > 100){
const err15 = {instancePath:instancePath+"/viewpoint",schemaPath:"#/properties/viewpoint/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err16 = {instancePath:instancePath+"/viewpoint",schemaPath:"#/properties/viewpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.eigenschappen !== undefined && func0.call(data, "eigenschappen")){
let data5 = data.eigenschappen;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
if(typeof data5[key1] !== "string"){
const err17 = {instancePath:instancePath+"/eigenschappen/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/eigenschappen/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/eigenschappen",schemaPath:"#/properties/eigenschappen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.vervallen !== undefined && func0.call(data, "vervallen")){
let data7 = data.vervallen;
if(typeof data7 === "string"){
if(data7.length > 60){
const err19 = {instancePath:instancePath+"/vervallen",schemaPath:"#/properties/vervallen/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
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
const err20 = {instancePath:instancePath+"/vervallen",schemaPath:"#/properties/vervallen/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.knopen !== undefined && func0.call(data, "knopen")){
let data8 = data.knopen;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data8[i0], {instancePath:instancePath+"/knopen/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/knopen",schemaPath:"#/properties/knopen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.verbindingen !== undefined && func0.call(data, "verbindingen")){
let data10 = data.verbindingen;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.id === undefined) || (!(func0.call(data11, "id")))){
const err22 = {instancePath:instancePath+"/verbindingen/" + i1,schemaPath:"#/properties/verbindingen/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data11.van === undefined) || (!(func0.call(data11, "van")))){
const err23 = {instancePath:instancePath+"/verbindingen/" + i1,schemaPath:"#/properties/verbindingen/items/required",keyword:"required",params:{missingProperty: "van"},message:"must have required property '"+"van"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data11.naar === undefined) || (!(func0.call(data11, "naar")))){
const err24 = {instancePath:instancePath+"/verbindingen/" + i1,schemaPath:"#/properties/verbindingen/items/required",keyword:"required",params:{missingProperty: "naar"},message:"must have required property '"+"naar"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 of Object.keys(data11)){
if(!((((((key2 === "id") || (key2 === "relatie")) || (key2 === "van")) || (key2 === "naar")) || (key2 === "punten")) || (key2 === "stijl"))){
const err25 = {instancePath:instancePath+"/verbindingen/" + i1,schemaPath:"#/properties/verbindingen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.id !== undefined && func0.call(data11, "id")){
let data12 = data11.id;
if(typeof data12 === "string"){
if(data12.length > 100){
const err26 = {instancePath:instancePath+"/verbindingen/" + i1+"/id",schemaPath:"#/properties/verbindingen/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data12.length < 1){
const err27 = {instancePath:instancePath+"/verbindingen/" + i1+"/id",schemaPath:"#/properties/verbindingen/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err28 = {instancePath:instancePath+"/verbindingen/" + i1+"/id",schemaPath:"#/properties/verbindingen/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.relatie !== undefined && func0.call(data11, "relatie")){
let data13 = data11.relatie;
if(typeof data13 === "string"){
if(data13.length > 100){
const err29 = {instancePath:instancePath+"/verbindingen/" + i1+"/relatie",schemaPath:"#/properties/verbindingen/items/properties/relatie/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data13.length < 1){
const err30 = {instancePath:instancePath+"/verbindingen/" + i1+"/relatie",schemaPath:"#/properties/verbindingen/items/properties/relatie/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err31 = {instancePath:instancePath+"/verbindingen/" + i1+"/relatie",schemaPath:"#/properties/verbindingen/items/properties/relatie/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.van !== undefined && func0.call(data11, "van")){
let data14 = data11.van;
if(typeof data14 === "string"){
if(data14.length > 100){
const err32 = {instancePath:instancePath+"/verbindingen/" + i1+"/van",schemaPath:"#/properties/verbindingen/items/properties/van/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data14.length < 1){
const err33 = {instancePath:instancePath+"/verbindingen/" + i1+"/van",schemaPath:"#/properties/verbindingen/items/properties/van/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/verbindingen/" + i1+"/van",schemaPath:"#/properties/verbindingen/items/properties/van/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.naar !== undefined && func0.call(data11, "naar")){
let data15 = data11.naar;
if(typeof data15 === "string"){
if(data15.length > 100){
const err35 = {instancePath:instancePath+"/verbindingen/" + i1+"/naar",schemaPath:"#/properties/verbindingen/items/properties/naar/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data15.length < 1){
const err36 = {instancePath:instancePath+"/verbindingen/" + i1+"/naar",schemaPath:"#/properties/verbindingen/items/properties/naar/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err37 = {instancePath:instancePath+"/verbindingen/" + i1+"/naar",schemaPath:"#/properties/verbindingen/items/properties/naar/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data11.punten !== undefined && func0.call(data11, "punten")){
let data16 = data11.punten;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(Array.isArray(data17)){
if(data17.length > 2){
const err38 = {instancePath:instancePath+"/verbindingen/" + i1+"/punten/" + i2,schemaPath:"#/properties/verbindingen/items/properties/punten/items/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data17.length < 2){
const err39 = {instancePath:instancePath+"/verbindingen/" + i1+"/punten/" + i2,schemaPath:"#/properties/verbindingen/items/properties/punten/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err40 = {instancePath:instancePath+"/verbindingen/" + i1+"/punten/" + i2+"/" + i3,schemaPath:"#/properties/verbindingen/items/properties/punten/items/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err41 = {instancePath:instancePath+"/verbindingen/" + i1+"/punten/" + i2,schemaPath:"#/properties/verbindingen/items/properties/punten/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/verbindingen/" + i1+"/punten",schemaPath:"#/properties/verbindingen/items/properties/punten/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data11.stijl !== undefined && func0.call(data11, "stijl")){
if(!(validate23(data11.stijl, {instancePath:instancePath+"/verbindingen/" + i1+"/stijl",parentData:data11,parentDataProperty:"stijl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/verbindingen/" + i1,schemaPath:"#/properties/verbindingen/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/verbindingen",schemaPath:"#/properties/verbindingen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

