// @ts-nocheck
// Generated from schemas/ by `npm run generate`: do not edit.
import equalModule from 'ajv/dist/runtime/equal.js';
import { formats } from '../formats.ts';

export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"collega.schema.json","title":"Collega","description":"Wie namens deze organisatie voorstellen mag doen.","examples":[{"github":{"login":"voorbeeld-beheerder","id":9000000000000001},"rollen":["organisatie-beheerder"]}],"type":"object","additionalProperties":false,"required":["github","rollen"],"properties":{"github":{"type":"object","additionalProperties":false,"required":["login","id"],"title":"GitHub-account","description":"De gebruikersnaam en het vaste nummer van het account.","examples":[{"login":"voorbeeld-beheerder","id":9000000000000001}],"properties":{"login":{"type":"string","pattern":"^[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,38}$","title":"Gebruikersnaam","description":"De gebruikersnaam op GitHub, in kleine letters.","examples":["voorbeeld-beheerder"]},"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"title":"Accountnummer","description":"Het nummer dat GitHub aan het account geeft. Het blijft gelijk als de gebruikersnaam verandert.","examples":[9000000000000001]}}},"rollen":{"type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"title":"Rollen","description":"Wat deze collega mag.","examples":[["gebruik-beheerder"]],"items":{"enum":["organisatie-beheerder","gebruik-beheerder","aanbod-beheerder","raadpleger","ciso"],"x-titels":{"organisatie-beheerder":"Organisatie-beheerder","gebruik-beheerder":"Gebruik-beheerder","aanbod-beheerder":"Aanbod-beheerder","raadpleger":"Raadpleger","ciso":"CISO"},"title":"Rol","description":"Een rol binnen deze organisatie.","examples":["gebruik-beheerder"]}},"actiefVanaf":{"$ref":"gedeeld.schema.json#/$defs/datum","title":"Actief vanaf","description":"De eerste dag waarop deze collega voorstellen mag doen.","examples":["2026-01-01"]},"actiefTot":{"$ref":"gedeeld.schema.json#/$defs/datum","title":"Actief tot en met","description":"De laatste dag waarop deze collega voorstellen mag doen.","examples":["2026-12-31"]},"naam":{"$ref":"gedeeld.schema.json#/$defs/naam","title":"Naam","description":"De naam van de persoon. Alleen in een besloten map.","examples":["Naam van de persoon"]},"functie":{"type":"string","minLength":1,"maxLength":100,"title":"Functie","description":"De functie van de persoon. Alleen in een besloten map.","examples":["Informatiemanager"]},"email":{"$ref":"gedeeld.schema.json#/$defs/email","title":"E-mailadres","description":"Het adres van de persoon. Alleen in een besloten map.","examples":["naam@example.nl"]},"telefoon":{"$ref":"gedeeld.schema.json#/$defs/telefoon","title":"Telefoon","description":"Het nummer van de persoon. Alleen in een besloten map.","examples":["06 12345678"]}}};
const schema33 = {"type":"string","format":"datum","title":"Datum","description":"Een datum als jaar-maand-dag.","examples":["2026-01-31"]};
const schema35 = {"type":"string","minLength":1,"maxLength":200,"pattern":"^\\S(?:[\\s\\S]*\\S)?$","title":"Naam","description":"De naam, zonder spaties aan het begin of eind.","examples":["Open Formulieren"]};
const schema36 = {"type":"string","format":"emailadres","maxLength":254,"title":"E-mailadres","description":"Een algemeen e-mailadres van de organisatie, niet van een persoon.","examples":["info@example.nl"]};
const schema37 = {"type":"string","pattern":"^\\+?[0-9][0-9 ()-]{4,24}$","title":"Telefoon","description":"Een telefoonnummer tussen aanhalingstekens, anders verdwijnt de nul aan het begin.","examples":["014 024"]};
const func0 = Object.prototype.hasOwnProperty;
const func27 = equalModule.default ?? equalModule;
const pattern4 = new RegExp("^[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,38}$", "u");
const pattern5 = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "u");
const pattern6 = new RegExp("^\\+?[0-9][0-9 ()-]{4,24}$", "u");
const formats0 = formats.datum;
const formats4 = formats.emailadres;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="collega.schema.json" */;
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
if((data.github === undefined) || (!(func0.call(data, "github")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "github"},message:"must have required property '"+"github"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.rollen === undefined) || (!(func0.call(data, "rollen")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rollen"},message:"must have required property '"+"rollen"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "github") || (key0 === "rollen")) || (key0 === "actiefVanaf")) || (key0 === "actiefTot")) || (key0 === "naam")) || (key0 === "functie")) || (key0 === "email")) || (key0 === "telefoon"))){
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
if(data.github !== undefined && func0.call(data, "github")){
let data0 = data.github;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.login === undefined) || (!(func0.call(data0, "login")))){
const err3 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data0.id === undefined) || (!(func0.call(data0, "id")))){
const err4 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((key1 === "login") || (key1 === "id"))){
const err5 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.login !== undefined && func0.call(data0, "login")){
let data1 = data0.login;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/github/login",schemaPath:"#/properties/github/properties/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,38}$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,38}$"+"\""};
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
const err7 = {instancePath:instancePath+"/github/login",schemaPath:"#/properties/github/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.id !== undefined && func0.call(data0, "id")){
let data2 = data0.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/github/id",schemaPath:"#/properties/github/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/github/id",schemaPath:"#/properties/github/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/github/id",schemaPath:"#/properties/github/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.rollen !== undefined && func0.call(data, "rollen")){
let data3 = data.rollen;
if(Array.isArray(data3)){
if(data3.length > 5){
const err12 = {instancePath:instancePath+"/rollen",schemaPath:"#/properties/rollen/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/rollen",schemaPath:"#/properties/rollen/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(((((data4 === "organisatie-beheerder") || (data4 === "gebruik-beheerder")) || (data4 === "aanbod-beheerder")) || (data4 === "raadpleger")) || (data4 === "ciso"))){
const err14 = {instancePath:instancePath+"/rollen/" + i0,schemaPath:"#/properties/rollen/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.rollen.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data3[i1], data3[j0])){
const err15 = {instancePath:instancePath+"/rollen",schemaPath:"#/properties/rollen/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/rollen",schemaPath:"#/properties/rollen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.actiefVanaf !== undefined && func0.call(data, "actiefVanaf")){
let data5 = data.actiefVanaf;
if(typeof data5 === "string"){
if(!(formats0(data5))){
const err17 = {instancePath:instancePath+"/actiefVanaf",schemaPath:"gedeeld.schema.json#/$defs/datum/format",keyword:"format",params:{format: "datum"},message:"must match format \""+"datum"+"\""};
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
const err18 = {instancePath:instancePath+"/actiefVanaf",schemaPath:"gedeeld.schema.json#/$defs/datum/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.actiefTot !== undefined && func0.call(data, "actiefTot")){
let data6 = data.actiefTot;
if(typeof data6 === "string"){
if(!(formats0(data6))){
const err19 = {instancePath:instancePath+"/actiefTot",schemaPath:"gedeeld.schema.json#/$defs/datum/format",keyword:"format",params:{format: "datum"},message:"must match format \""+"datum"+"\""};
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
const err20 = {instancePath:instancePath+"/actiefTot",schemaPath:"gedeeld.schema.json#/$defs/datum/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.naam !== undefined && func0.call(data, "naam")){
let data7 = data.naam;
if(typeof data7 === "string"){
if(data7.length > 200){
const err21 = {instancePath:instancePath+"/naam",schemaPath:"gedeeld.schema.json#/$defs/naam/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.length < 1){
const err22 = {instancePath:instancePath+"/naam",schemaPath:"gedeeld.schema.json#/$defs/naam/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern5.test(data7)){
const err23 = {instancePath:instancePath+"/naam",schemaPath:"gedeeld.schema.json#/$defs/naam/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[\\s\\S]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[\\s\\S]*\\S)?$"+"\""};
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
const err24 = {instancePath:instancePath+"/naam",schemaPath:"gedeeld.schema.json#/$defs/naam/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.functie !== undefined && func0.call(data, "functie")){
let data8 = data.functie;
if(typeof data8 === "string"){
if(data8.length > 100){
const err25 = {instancePath:instancePath+"/functie",schemaPath:"#/properties/functie/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.length < 1){
const err26 = {instancePath:instancePath+"/functie",schemaPath:"#/properties/functie/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err27 = {instancePath:instancePath+"/functie",schemaPath:"#/properties/functie/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data9 = data.email;
if(typeof data9 === "string"){
if(data9.length > 254){
const err28 = {instancePath:instancePath+"/email",schemaPath:"gedeeld.schema.json#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(formats4(data9))){
const err29 = {instancePath:instancePath+"/email",schemaPath:"gedeeld.schema.json#/$defs/email/format",keyword:"format",params:{format: "emailadres"},message:"must match format \""+"emailadres"+"\""};
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
const err30 = {instancePath:instancePath+"/email",schemaPath:"gedeeld.schema.json#/$defs/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.telefoon !== undefined && func0.call(data, "telefoon")){
let data10 = data.telefoon;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err31 = {instancePath:instancePath+"/telefoon",schemaPath:"gedeeld.schema.json#/$defs/telefoon/pattern",keyword:"pattern",params:{pattern: "^\\+?[0-9][0-9 ()-]{4,24}$"},message:"must match pattern \""+"^\\+?[0-9][0-9 ()-]{4,24}$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/telefoon",schemaPath:"gedeeld.schema.json#/$defs/telefoon/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

