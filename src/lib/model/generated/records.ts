// Generated from schemas/ by `npm run generate`: do not edit.

/**
 * Een gemeente, leverancier, samenwerking of community.
 */
export interface Organisatie {
  /**
   * De naam in het dagelijks gebruik.
   */
  naam: string;
  /**
   * Wat voor organisatie dit is. Dit verandert nooit; elke organisatie mag applicaties aanbieden.
   */
  type: 'gemeente' | 'leverancier' | 'samenwerking' | 'community';
  /**
   * Concept: gemeld door een ander en nog niet bevestigd.
   */
  status: 'concept' | 'actief' | 'opgeheven';
  /**
   * De soort organisatie die dit concept heeft gemeld.
   */
  gemeldDoor?: 'gemeente' | 'leverancier' | 'samenwerking' | 'community';
  /**
   * De naam in de registers, als die anders is.
   */
  officieleNaam?: string;
  /**
   * De gemeentecode van het CBS: GM en vier cijfers. Verplicht voor een gemeente.
   */
  cbsCode?: string;
  /**
   * Het Organisatie-identificatienummer: twintig cijfers tussen aanhalingstekens.
   */
  oin?: string;
  /**
   * Het nummer bij de Kamer van Koophandel: acht cijfers tussen aanhalingstekens.
   */
  kvkNummer?: string;
  /**
   * Het kenmerk in de Softwarecatalogus van VNG, om gegevens te kunnen overnemen.
   */
  swcId?: string;
  /**
   * Het adres in het waardelijstenregister van de overheid (TOOI).
   */
  tooiUri?: string;
  /**
   * De provincie waarin de organisatie ligt.
   */
  provincie?:
    | 'Drenthe'
    | 'Flevoland'
    | 'Fryslân'
    | 'Gelderland'
    | 'Groningen'
    | 'Limburg'
    | 'Noord-Brabant'
    | 'Noord-Holland'
    | 'Overijssel'
    | 'Utrecht'
    | 'Zeeland'
    | 'Zuid-Holland';
  /**
   * Het aantal inwoners volgens de bron.
   */
  inwoners?: number;
  /**
   * De website van de organisatie.
   */
  website?: string;
  /**
   * Het algemene e-mailadres van de organisatie.
   */
  email?: string;
  /**
   * Het algemene telefoonnummer, tussen aanhalingstekens.
   */
  telefoon?: string;
  /**
   * Het adres van het logo. De site toont een verwijzing en laadt het niet zelf.
   */
  logo?: string;
  /**
   * Het bezoekadres van de organisatie.
   */
  adres?: {
    /**
     * De straat.
     */
    straat: string;
    /**
     * Het huisnummer met toevoeging, tussen aanhalingstekens.
     */
    huisnummer: string;
    /**
     * Vier cijfers, een spatie en twee hoofdletters.
     */
    postcode: string;
    /**
     * De woonplaats.
     */
    plaats: string;
  };
  /**
   * Andere pagina's over de organisatie.
   *
   * @maxItems 50
   *
   * Items: Een titel met een adres.
   */
  links?: {
    /**
     * De tekst van de link.
     */
    titel: string;
    /**
     * Waar de link heen gaat.
     */
    url: string;
  }[];
  /**
   * Een of twee zinnen over de organisatie, hoogstens 255 tekens.
   */
  beschrijvingKort?: string;
  /**
   * Meer over de organisatie. Opmaak met Markdown mag.
   */
  beschrijving?: string;
  /**
   * Wat voor samenwerking dit is. Alleen bij een samenwerking.
   */
  samenwerkingstype?:
    | 'ambtelijke-fusie'
    | 'archiefdienst'
    | 'bedrijfsvoeringsorganisatie'
    | 'belastingsamenwerking'
    | 'centrumgemeenteregeling'
    | 'dvo'
    | 'gemeenschappelijke-regeling'
    | 'geplande-herindeling'
    | 'ict-samenwerking'
    | 'omgevingsdienst'
    | 'shared-service-center'
    | 'sociaal-domein'
    | 'uitvoeringsorganisatie';
  /**
   * De gemeenten die aan deze samenwerking meedoen. Alleen bij een samenwerking.
   *
   * @maxItems 400
   *
   * Items: De map van een gemeente.
   */
  deelnemers?: string[];
  /**
   * Certificaten, verklaringen en andere bewijzen.
   *
   * @maxItems 100
   *
   * Items: Een certificaat of verklaring.
   */
  certificeringen?: {
    /**
     * Wat voor certificaat of verklaring dit is.
     */
    soort:
      | 'iso-27001'
      | 'iso-9001'
      | 'iso-16175'
      | 'nen-7510'
      | 'soc-2'
      | 'tpm-verklaring'
      | 'verwerkersovereenkomst'
      | 'verklaring-van-toepasselijkheid'
      | 'dpia'
      | 'pentest'
      | 'toegankelijkheidsverklaring'
      | 'kvk-uittreksel'
      | 'overig';
    /**
     * Hoe het certificaat of de verklaring heet.
     */
    titel: string;
    /**
     * Waar het certificaat staat.
     */
    url?: string;
    /**
     * De eerste dag waarop het geldig is.
     */
    geldigVan?: string;
    /**
     * De laatste dag waarop het geldig is.
     */
    geldigTot?: string;
    /**
     * Of het bewijs al is nagekeken.
     */
    status?: 'concept' | 'gefiatteerd' | 'afgekeurd';
  }[];
  /**
   * Loketten en teams, geen personen.
   *
   * @maxItems 50
   *
   * Items: Een loket of team.
   */
  contactpunten?: {
    /**
     * Waarvoor men hier terecht kan.
     */
    onderwerp: string;
    /**
     * Een algemeen postvak.
     */
    email?: string;
    /**
     * Een algemeen nummer, tussen aanhalingstekens.
     */
    telefoon?: string;
    /**
     * Een pagina met contactgegevens of een formulier.
     */
    url?: string;
  }[];
  /**
   * Ja betekent: de organisatie maakt openbaar welke applicaties en koppelingen zij gebruikt. Iedereen kan dit dan lezen, ook in voorstellen (pull requests), in zijtakken (branches) en in de geschiedenis, en ook nadat het later weer is weggehaald.
   */
  landschapOpenbaar?: boolean;
  /**
   * Waar deze gegevens vandaan komen.
   */
  bron?: {
    /**
     * Een openbare bron, een eigen opgave van de organisatie, de redactie, of een verzonnen voorbeeld.
     */
    soort: 'openbare-bron' | 'organisatie' | 'redactie' | 'voorbeeld';
    /**
     * Hoe de bron heet.
     */
    naam?: string;
    /**
     * Waar iedereen de bron kan nalezen.
     */
    url?: string;
    /**
     * De dag waarop de bron dit zei.
     */
    peildatum?: string;
    /**
     * Onder welke licentie de bron de gegevens geeft.
     */
    licentie?: string;
    /**
     * Webadressen of bestanden waaruit blijkt dat het klopt; verplicht bij soort redactie.
     *
     * @minItems 1
     *
     * Items: Een webadres of een bestand in deze repository.
     */
    bewijs?: string[];
  };
  /**
   * Staat er alleen bij een verzonnen organisatie; overal op de site is dat te zien.
   */
  voorbeeld?: true;
}

/**
 * Wie namens deze organisatie voorstellen mag doen.
 */
export interface Collega {
  /**
   * De gebruikersnaam en het vaste nummer van het account.
   */
  github: {
    /**
     * De gebruikersnaam op GitHub, in kleine letters.
     */
    login: string;
    /**
     * Het nummer dat GitHub aan het account geeft. Het blijft gelijk als de gebruikersnaam verandert.
     */
    id: number;
  };
  /**
   * Wat deze collega mag.
   *
   * @minItems 1
   * @maxItems 5
   *
   * Items: Een rol binnen deze organisatie.
   */
  rollen: ('organisatie-beheerder' | 'gebruik-beheerder' | 'aanbod-beheerder' | 'raadpleger' | 'ciso')[];
  /**
   * De eerste dag waarop deze collega voorstellen mag doen.
   */
  actiefVanaf?: string;
  /**
   * De laatste dag waarop deze collega voorstellen mag doen.
   */
  actiefTot?: string;
  /**
   * De naam van de persoon. Alleen in een besloten map.
   */
  naam?: string;
  /**
   * De functie van de persoon. Alleen in een besloten map.
   */
  functie?: string;
  /**
   * Het adres van de persoon. Alleen in een besloten map.
   */
  email?: string;
  /**
   * Het nummer van de persoon. Alleen in een besloten map.
   */
  telefoon?: string;
}

/**
 * Een softwareproduct dat een organisatie aanbiedt.
 */
export interface Applicatie {
  /**
   * De naam van het product, zonder versie.
   */
  naam: string;
  /**
   * Concept: gemeld door een ander en nog niet bevestigd door de leverancier.
   */
  status: 'concept' | 'actief' | 'teruggetrokken';
  /**
   * De soort organisatie die dit concept heeft gemeld.
   */
  gemeldDoor?: 'gemeente' | 'leverancier' | 'samenwerking' | 'community';
  /**
   * Systeemsoftware ondersteunt andere software, zoals een database of een besturingssysteem.
   */
  soort: 'applicatie' | 'systeemsoftware';
  /**
   * Het kenmerk in de Softwarecatalogus van VNG.
   */
  swcId?: string;
  /**
   * Wat de applicatie doet, in hoogstens 255 tekens.
   */
  beschrijvingKort?: string;
  /**
   * Meer over de applicatie. Opmaak met Markdown mag.
   */
  beschrijving?: string;
  /**
   * De pagina van het product.
   */
  website?: string;
  /**
   * Waar men terecht kan met vragen over dit product.
   */
  contactpunt?: {
    /**
     * Waarvoor men hier terecht kan.
     */
    onderwerp: string;
    /**
     * Een algemeen postvak.
     */
    email?: string;
    /**
     * Een algemeen nummer, tussen aanhalingstekens.
     */
    telefoon?: string;
    /**
     * Een pagina met contactgegevens of een formulier.
     */
    url?: string;
  };
  /**
   * De applicatie of suite waar dit een deel van is.
   */
  onderdeelVan?: string;
  /**
   * Hoe de applicatie geleverd kan worden.
   *
   * @maxItems 4
   *
   * Items: Waar de applicatie draait.
   */
  hosting?: ('on-premises' | 'iaas' | 'paas' | 'saas')[];
  /**
   * Onder welke voorwaarden de software te gebruiken is.
   */
  licentie?: {
    /**
     * Open source: iedereen mag de broncode lezen en hergebruiken.
     */
    soort: 'open-source' | 'closed-source';
    /**
     * Het internationale kenmerk van de licentie.
     */
    spdx?: string;
  };
  /**
   * Waar de broncode staat.
   */
  broncode?: string;
  /**
   * Andere repositories met onderdelen van hetzelfde product.
   *
   * @maxItems 20
   *
   * Items: Het adres van een repository.
   */
  broncodeOok?: string[];
  /**
   * De GEMMA-referentiecomponenten waarvoor de applicatie geschikt is; bij systeemsoftware technologiecomponenten.
   *
   * @maxItems 100
   *
   * Items: Het Object ID van een referentiecomponent.
   */
  referentiecomponenten?: string[];
  /**
   * Welke versies van standaarden de applicatie ondersteunt.
   *
   * @maxItems 200
   *
   * Items: Een versie van een standaard en of de applicatie die ondersteunt.
   */
  standaarden?: {
    /**
     * Het Object ID van de standaardversie.
     */
    standaardversie: string;
    /**
     * Of de applicatie deze versie ondersteunt.
     */
    ondersteuning: 'ondersteund' | 'niet-ondersteund' | 'gepland';
    /**
     * Waar het testrapport staat.
     */
    testrapport?: string;
  }[];
  /**
   * Wie heeft bepaald voor welke referentiecomponenten en standaarden de applicatie geschikt is.
   */
  indelingBron?: {
    /**
     * Een openbare bron, een eigen opgave van de organisatie, de redactie, of een verzonnen voorbeeld.
     */
    soort: 'openbare-bron' | 'organisatie' | 'redactie' | 'voorbeeld';
    /**
     * Hoe de bron heet.
     */
    naam?: string;
    /**
     * Waar iedereen de bron kan nalezen.
     */
    url?: string;
    /**
     * De dag waarop de bron dit zei.
     */
    peildatum?: string;
    /**
     * Onder welke licentie de bron de gegevens geeft.
     */
    licentie?: string;
    /**
     * Webadressen of bestanden waaruit blijkt dat het klopt; verplicht bij soort redactie.
     *
     * @minItems 1
     *
     * Items: Een webadres of een bestand in deze repository.
     */
    bewijs?: string[];
  };
  /**
   * Versies van het product. Alleen zinvol als afnemers het zelf installeren.
   *
   * @maxItems 200
   *
   * Items: Een versie van het product.
   */
  versies?: {
    /**
     * De versie tussen aanhalingstekens.
     */
    versie: string;
    /**
     * Hoe het met deze versie staat.
     */
    status?: 'in-ontwikkeling' | 'in-gebruik' | 'einde-ondersteuning' | 'teruggetrokken';
    /**
     * De dag waarop deze versie uitkwam of deze status kreeg.
     */
    vanaf?: string;
  }[];
  /**
   * Koppelingen die de leverancier bij deze applicatie levert.
   *
   * @maxItems 200
   *
   * Items: Een koppeling met een andere applicatie of met een landelijke voorziening.
   */
  koppelingen?: {
    /**
     * De applicatie aan de andere kant.
     */
    met?: string;
    /**
     * De landelijke voorziening aan de andere kant.
     */
    voorziening?: string;
    /**
     * Waar de gegevens heen gaan, gezien vanaf deze applicatie.
     */
    richting: 'heen' | 'terug' | 'beide';
    /**
     * De techniek van de koppeling.
     */
    transport?:
      | 'api'
      | 'webservice'
      | 'digikoppeling'
      | 'bestandsoverdracht'
      | 'berichtenwachtrij'
      | 'upload-naar-portaal'
      | 'databasekoppeling'
      | 'onbekend';
    /**
     * De standaardversies die de koppeling gebruikt.
     *
     * @maxItems 50
     *
     * Items: Het Object ID van de standaardversie.
     */
    standaarden?: string[];
    /**
     * Wat men over deze koppeling moet weten.
     */
    toelichting?: string;
  }[];
  /**
   * Waar deze gegevens vandaan komen.
   */
  bron?: {
    /**
     * Een openbare bron, een eigen opgave van de organisatie, de redactie, of een verzonnen voorbeeld.
     */
    soort: 'openbare-bron' | 'organisatie' | 'redactie' | 'voorbeeld';
    /**
     * Hoe de bron heet.
     */
    naam?: string;
    /**
     * Waar iedereen de bron kan nalezen.
     */
    url?: string;
    /**
     * De dag waarop de bron dit zei.
     */
    peildatum?: string;
    /**
     * Onder welke licentie de bron de gegevens geeft.
     */
    licentie?: string;
    /**
     * Webadressen of bestanden waaruit blijkt dat het klopt; verplicht bij soort redactie.
     *
     * @minItems 1
     *
     * Items: Een webadres of een bestand in deze repository.
     */
    bewijs?: string[];
  };
}

/**
 * Een dienst die een organisatie rond applicaties levert.
 */
export interface Dienst {
  /**
   * De naam van de dienst.
   */
  naam: string;
  /**
   * Wat de dienst inhoudt.
   *
   * @minItems 1
   * @maxItems 9
   *
   * Items: Een soort dienst.
   */
  soorten: (
    | 'functioneel-beheer'
    | 'applicatiebeheer'
    | 'technisch-beheer'
    | 'implementatie'
    | 'opleiding'
    | 'licentieverkoop'
    | 'advies'
    | 'hosting'
    | 'helpdesk'
  )[];
  /**
   * De applicaties waar de dienst over gaat, van uzelf of van een ander.
   *
   * @maxItems 500
   *
   * Items: Een applicatie.
   */
  applicaties?: string[];
  /**
   * Wat de dienst inhoudt, in hoogstens 255 tekens.
   */
  beschrijvingKort?: string;
  /**
   * Meer over de dienst. Opmaak met Markdown mag.
   */
  beschrijving?: string;
  /**
   * De pagina van de dienst.
   */
  website?: string;
  /**
   * Waar men terecht kan.
   */
  contactpunt?: {
    /**
     * Waarvoor men hier terecht kan.
     */
    onderwerp: string;
    /**
     * Een algemeen postvak.
     */
    email?: string;
    /**
     * Een algemeen nummer, tussen aanhalingstekens.
     */
    telefoon?: string;
    /**
     * Een pagina met contactgegevens of een formulier.
     */
    url?: string;
  };
  /**
   * Waar deze gegevens vandaan komen.
   */
  bron?: {
    /**
     * Een openbare bron, een eigen opgave van de organisatie, de redactie, of een verzonnen voorbeeld.
     */
    soort: 'openbare-bron' | 'organisatie' | 'redactie' | 'voorbeeld';
    /**
     * Hoe de bron heet.
     */
    naam?: string;
    /**
     * Waar iedereen de bron kan nalezen.
     */
    url?: string;
    /**
     * De dag waarop de bron dit zei.
     */
    peildatum?: string;
    /**
     * Onder welke licentie de bron de gegevens geeft.
     */
    licentie?: string;
    /**
     * Webadressen of bestanden waaruit blijkt dat het klopt; verplicht bij soort redactie.
     *
     * @minItems 1
     *
     * Items: Een webadres of een bestand in deze repository.
     */
    bewijs?: string[];
  };
}

/**
 * Eén applicatie die de organisatie gebruikt, heeft gebruikt of gaat gebruiken.
 */
export interface Gebruik {
  /**
   * De applicatie die gebruikt wordt.
   */
  applicatie: string;
  /**
   * Hoe het nu met het gebruik staat.
   */
  status: 'verwerving' | 'gepland' | 'in-productie' | 'uit-te-faseren' | 'uitgefaseerd';
  /**
   * Per status de dag waarop die inging of ingaat, in deze volgorde.
   */
  datums?: {
    /**
     * Begin van de verwerving.
     */
    verwerving?: string;
    /**
     * De dag waarop het plan is vastgesteld.
     */
    gepland?: string;
    /**
     * De eerste dag in productie.
     */
    inProductie?: string;
    /**
     * De dag waarop de uitfasering begint.
     */
    uitTeFaseren?: string;
    /**
     * De dag waarop het gebruik stopt.
     */
    uitgefaseerd?: string;
  };
  /**
   * Waar de applicatie voor deze organisatie draait.
   */
  hosting?: 'on-premises' | 'iaas' | 'paas' | 'saas';
  /**
   * De versie in gebruik, tussen aanhalingstekens. Alleen bij on-premises.
   */
  versie?: string;
  /**
   * De GEMMA-referentiecomponenten waarvoor de organisatie de applicatie gebruikt.
   *
   * @maxItems 100
   *
   * Items: Het Object ID van een referentiecomponent.
   */
  referentiecomponenten?: string[];
  /**
   * De afdeling die de applicatie gebruikt, geen persoon.
   */
  afdeling?: string;
  /**
   * Voor welke deelnemers een samenwerking deze applicatie gebruikt. Alleen bij een samenwerking.
   *
   * @maxItems 400
   *
   * Items: De map van een gemeente.
   */
  deelnemers?: string[];
  /**
   * Diensten die de organisatie bij deze applicatie afneemt.
   *
   * @maxItems 50
   *
   * Items: Een dienst.
   */
  diensten?: string[];
  /**
   * De applicatie die hiervoor in de plaats komt.
   */
  vervangenDoor?: string;
  /**
   * Het niveau volgens de Baseline Informatiebeveiliging Overheid.
   */
  bbn?: 'bbn1' | 'bbn2' | 'bbn2-plus' | 'bbn3';
  /**
   * Hoe belangrijk beschikbaarheid, integriteit en vertrouwelijkheid zijn.
   */
  biv?: {
    /**
     * Hoe erg uitval is.
     */
    beschikbaarheid?: 'laag' | 'midden' | 'hoog';
    /**
     * Hoe erg fouten in de gegevens zijn.
     */
    integriteit?: 'laag' | 'midden' | 'hoog';
    /**
     * Hoe erg het is als anderen de gegevens zien.
     */
    vertrouwelijkheid?: 'laag' | 'midden' | 'hoog';
  };
  /**
   * Wat men over dit gebruik moet weten.
   */
  toelichting?: string;
  /**
   * Waar deze gegevens vandaan komen.
   */
  bron?: {
    /**
     * Een openbare bron, een eigen opgave van de organisatie, de redactie, of een verzonnen voorbeeld.
     */
    soort: 'openbare-bron' | 'organisatie' | 'redactie' | 'voorbeeld';
    /**
     * Hoe de bron heet.
     */
    naam?: string;
    /**
     * Waar iedereen de bron kan nalezen.
     */
    url?: string;
    /**
     * De dag waarop de bron dit zei.
     */
    peildatum?: string;
    /**
     * Onder welke licentie de bron de gegevens geeft.
     */
    licentie?: string;
    /**
     * Webadressen of bestanden waaruit blijkt dat het klopt; verplicht bij soort redactie.
     *
     * @minItems 1
     *
     * Items: Een webadres of een bestand in deze repository.
     */
    bewijs?: string[];
  };
}

/**
 * Een uitwisseling van gegevens tussen twee applicaties in het landschap, of met een landelijke voorziening.
 */
export interface Koppeling {
  /**
   * De applicatie in het eigen landschap waar u de koppeling vanuit bekijkt.
   */
  van: string;
  /**
   * De andere applicatie in het eigen landschap.
   */
  naar?: string;
  /**
   * De landelijke voorziening: een GEMMA Object ID of een id uit beheer/voorzieningen.yaml.
   */
  voorziening?: string;
  /**
   * Heen: van 'van' naar de andere kant. Terug: andersom. Beide: twee kanten op.
   */
  richting: 'heen' | 'terug' | 'beide';
  /**
   * Hoe het met de koppeling staat.
   */
  status: 'gepland' | 'in-productie' | 'uit-te-faseren' | 'uitgefaseerd';
  /**
   * De dag waarop de koppeling inging of ingaat.
   */
  vanaf?: string;
  /**
   * De laatste dag van de koppeling.
   */
  tot?: string;
  /**
   * De techniek van de koppeling.
   */
  transport?:
    | 'api'
    | 'webservice'
    | 'digikoppeling'
    | 'bestandsoverdracht'
    | 'berichtenwachtrij'
    | 'upload-naar-portaal'
    | 'databasekoppeling'
    | 'onbekend';
  /**
   * Of de koppeling een standaard volgt of maatwerk is.
   */
  basis?: 'standaard' | 'maatwerk' | 'onbekend';
  /**
   * De standaardversies die de koppeling gebruikt.
   *
   * @maxItems 50
   *
   * Items: Het Object ID van de standaardversie.
   */
  standaarden?: string[];
  /**
   * De applicatie waar de gegevens doorheen gaan, zoals een servicebus.
   */
  intermediair?: string;
  /**
   * Welke gegevens er over de koppeling gaan.
   *
   * @maxItems 50
   *
   * Items: Een soort gegevens.
   */
  gegevens?: string[];
  /**
   * Wat men over deze koppeling moet weten.
   */
  toelichting?: string;
  /**
   * Waar deze gegevens vandaan komen.
   */
  bron?: {
    /**
     * Een openbare bron, een eigen opgave van de organisatie, de redactie, of een verzonnen voorbeeld.
     */
    soort: 'openbare-bron' | 'organisatie' | 'redactie' | 'voorbeeld';
    /**
     * Hoe de bron heet.
     */
    naam?: string;
    /**
     * Waar iedereen de bron kan nalezen.
     */
    url?: string;
    /**
     * De dag waarop de bron dit zei.
     */
    peildatum?: string;
    /**
     * Onder welke licentie de bron de gegevens geeft.
     */
    licentie?: string;
    /**
     * Webadressen of bestanden waaruit blijkt dat het klopt; verplicht bij soort redactie.
     *
     * @minItems 1
     *
     * Items: Een webadres of een bestand in deze repository.
     */
    bewijs?: string[];
  };
}

/**
 * Een afspraak over een applicatie in gebruik. Mag alleen in een besloten map staan.
 */
export interface Contract {
  /**
   * De applicatie in gebruik waar het contract over gaat.
   */
  gebruik: string;
  /**
   * Wat voor contract dit is.
   */
  soort: 'sla' | 'licentie' | 'onderhoud' | 'overig';
  /**
   * Hoe het met het contract staat.
   */
  status: 'actief' | 'verlopen' | 'in-onderhandeling';
  /**
   * Het nummer van het contract, tussen aanhalingstekens.
   */
  nummer?: string;
  /**
   * De eerste dag van het contract.
   */
  start?: string;
  /**
   * De laatste dag van het contract.
   */
  eind?: string;
  /**
   * Hoe het contract verlengd wordt.
   */
  verlenging?: string;
  /**
   * Wat het contract kost, in euro's zonder btw.
   */
  kosten?: {
    /**
     * Het bedrag in euro's.
     */
    bedrag: number;
    /**
     * Hoe vaak het bedrag betaald wordt.
     */
    per: 'maand' | 'jaar' | 'eenmalig';
  };
  /**
   * Hoe lang van tevoren men opzegt.
   */
  opzegtermijn?: string;
  /**
   * Waar het contract staat.
   */
  document?: string;
}

/**
 * Een interne aantekening bij een record. Mag alleen in een besloten map staan.
 */
export interface Notitie {
  /**
   * Het pad van het record waar de notitie over gaat, zonder .yaml.
   */
  onderwerp: string;
  /**
   * De notitie zelf. Opmaak met Markdown mag.
   */
  tekst: string;
}

/**
 * De functioneel beheerders van de hele catalogus.
 */
export interface Stewards {
  /**
   * De accounts van de functioneel beheerders.
   *
   * @maxItems 100
   *
   * Items: Een account met een vast nummer.
   */
  stewards: {
    /**
     * De gebruikersnaam op GitHub, in kleine letters.
     */
    login: string;
    /**
     * Het nummer van het account.
     */
    id: number;
  }[];
}

/**
 * Landelijke voorzieningen die in de GEMMA ontbreken.
 */
export interface Voorzieningen {
  /**
   * De voorzieningen, op volgorde van id.
   *
   * @maxItems 500
   *
   * Items: Een landelijke voorziening.
   */
  voorzieningen: {
    /**
     * Het vaste kenmerk, in kleine letters met streepjes.
     */
    id: string;
    /**
     * De naam van de voorziening.
     */
    naam: string;
    /**
     * De organisatie die de voorziening beheert.
     */
    beheerder?: string;
    /**
     * Wat voor voorziening dit is.
     */
    soort?: string;
    /**
     * Waar de voorziening beschreven staat.
     */
    url?: string;
    /**
     * Waar deze gegevens vandaan komen.
     */
    bron?: {
      /**
       * Een openbare bron, een eigen opgave van de organisatie, de redactie, of een verzonnen voorbeeld.
       */
      soort: 'openbare-bron' | 'organisatie' | 'redactie' | 'voorbeeld';
      /**
       * Hoe de bron heet.
       */
      naam?: string;
      /**
       * Waar iedereen de bron kan nalezen.
       */
      url?: string;
      /**
       * De dag waarop de bron dit zei.
       */
      peildatum?: string;
      /**
       * Onder welke licentie de bron de gegevens geeft.
       */
      licentie?: string;
      /**
       * Webadressen of bestanden waaruit blijkt dat het klopt; verplicht bij soort redactie.
       *
       * @minItems 1
       *
       * Items: Een webadres of een bestand in deze repository.
       */
      bewijs?: string[];
    };
  }[];
}

/**
 * Oude ids en waar zij nu staan. Oude links en verwijzingen blijven zo werken.
 */
export interface Omleidingen {
  /**
   * Oud id van een organisatie, met het nieuwe id.
   */
  organisaties?: {
    /**
     * Het id van nu.
     */
    [k: string]: string;
  };
  /**
   * Oud id van een applicatie, met het nieuwe id.
   */
  applicaties?: {
    /**
     * Het id van nu.
     */
    [k: string]: string;
  };
  /**
   * Oud id van een dienst, met het nieuwe id.
   */
  diensten?: {
    /**
     * Het id van nu.
     */
    [k: string]: string;
  };
  /**
   * Oud id van een voorziening, met het nieuwe id of een GEMMA Object ID.
   */
  voorzieningen?: {
    /**
     * Het id van nu.
     */
    [k: string]: string;
  };
}

/**
 * Woorden waarmee mensen zoeken naar wat in de GEMMA anders heet.
 */
export interface Zoekwoorden {
  /**
   * De woorden, op volgorde van het alfabet. Staat een woord er twee keer, dan tellen beide.
   *
   * @maxItems 500
   *
   * Items: Een woord met wat ermee bedoeld wordt.
   */
  zoekwoorden: {
    /**
     * Het woord of de woorden die iemand intikt. Hoofdletters maken niet uit.
     */
    woord: string;
    /**
     * De referentiecomponenten die met dit woord bedoeld worden.
     *
     * @minItems 1
     * @maxItems 10
     *
     * Items: Het Object ID van een referentiecomponent in de GEMMA.
     */
    referentiecomponenten: string[];
  }[];
}

/**
 * Welke release van de GEMMA is ingelezen. Dit bestand wordt alleen door de import geschreven.
 */
export interface GemmaRelease {
  /**
   * De datum of naam van de release.
   */
  release: string;
  /**
   * De naam van het model.
   */
  naam: string;
  /**
   * Het kenmerk van het model in het bestand.
   */
  identifier?: string;
  /**
   * De SHA-256 van het ingelezen bestand.
   */
  sha256: string;
  /**
   * Waar de release vandaan komt.
   */
  bron: {
    /**
     * Een openbare bron, een eigen opgave van de organisatie, de redactie, of een verzonnen voorbeeld.
     */
    soort: 'openbare-bron' | 'organisatie' | 'redactie' | 'voorbeeld';
    /**
     * Hoe de bron heet.
     */
    naam?: string;
    /**
     * Waar iedereen de bron kan nalezen.
     */
    url?: string;
    /**
     * De dag waarop de bron dit zei.
     */
    peildatum?: string;
    /**
     * Onder welke licentie de bron de gegevens geeft.
     */
    licentie?: string;
    /**
     * Webadressen of bestanden waaruit blijkt dat het klopt; verplicht bij soort redactie.
     *
     * @minItems 1
     *
     * Items: Een webadres of een bestand in deze repository.
     */
    bewijs?: string[];
  };
}

/**
 * Elementen van één soort uit de GEMMA. Dit bestand wordt alleen door de import geschreven.
 */
export interface GemmaElementen {
  /**
   * Wat voor elementen dit zijn.
   */
  soort:
    | 'referentiecomponent'
    | 'technologiecomponent'
    | 'standaard'
    | 'standaardversie'
    | 'voorziening'
    | 'cloudmodel'
    | 'domein'
    | 'overig';
  /**
   * De elementen, op volgorde van Object ID.
   *
   * Items: Een element uit de GEMMA.
   */
  elementen: {
    /**
     * Het blijvende kenmerk.
     */
    id: string;
    /**
     * Het kenmerk in het bestand van de release, als dat niet id- met het Object ID is; het kan per release verschillen.
     */
    identifier?: string;
    /**
     * Het type volgens ArchiMate, als dat niet het gewone type van de soort is.
     */
    type?: string;
    /**
     * De naam in de GEMMA.
     */
    naam: string;
    /**
     * De status in de GEMMA.
     */
    status?: string;
    /**
     * Eigenschappen uit de GEMMA die feiten zijn, geen teksten. Object ID, status en het gewone GEMMA type van de soort staan hier niet.
     */
    eigenschappen?: {
      [k: string]: string;
    };
    /**
     * De laatste release waarin dit element stond. Het staat hier nog omdat oude verwijzingen blijven werken.
     */
    vervallen?: string;
  }[];
}

/**
 * De relaties tussen de elementen die de catalogus kent, per groep van gelijke relaties. Dit bestand wordt alleen door de import geschreven.
 */
export interface GemmaRelaties {
  /**
   * Relaties met hetzelfde type, dezelfde naam en dezelfde eigenschappen staan bij elkaar.
   *
   * Items: Gelijke relaties.
   */
  groepen: {
    /**
     * Het type volgens ArchiMate.
     */
    type: string;
    /**
     * De naam van de relatie.
     */
    naam?: string;
    /**
     * Attributen van de relatie, zoals accessType en isDirected.
     */
    kenmerken?: {
      [k: string]: string;
    };
    /**
     * Eigenschappen die feiten zijn, geen teksten.
     */
    eigenschappen?: {
      [k: string]: string;
    };
    /**
     * Per relatie één regel, op volgorde van Object ID.
     *
     * @minItems 1
     *
     * Items: Object ID van de relatie, identifier in de release (- als dat id- met het Object ID is), Object ID van het begin en Object ID van het eind. Begin en eind kunnen ook relaties zijn.
     */
    regels: string[];
  }[];
}

/**
 * Een plaat uit de GEMMA die voor de Softwarecatalogus bedoeld is. Dit bestand wordt alleen door de import geschreven.
 */
export interface GemmaView {
  /**
   * Het blijvende kenmerk.
   */
  id: string;
  /**
   * Het kenmerk in het bestand van de release, als dat niet id- met het Object ID is.
   */
  identifier?: string;
  /**
   * De naam van de view.
   */
  naam: string;
  /**
   * De eigenschap 'Titel view SWC'.
   */
  titel?: string;
  /**
   * Het viewpoint volgens ArchiMate.
   */
  viewpoint?: string;
  /**
   * Eigenschappen die feiten zijn, geen teksten. Object ID en 'Titel view SWC' staan hier niet.
   */
  eigenschappen?: {
    [k: string]: string;
  };
  /**
   * De laatste release waarin deze view stond.
   */
  vervallen?: string;
  /**
   * De stijlen van deze plaat; knopen en verbindingen noemen hun nummer, vanaf 0.
   *
   * Items: Kleuren en lijndikte.
   */
  stijlen?: {
    /**
     * De kleur van het vlak.
     */
    vulling?: string;
    /**
     * De kleur van de lijn.
     */
    lijn?: string;
    /**
     * De dikte van de lijn.
     */
    lijndikte?: number;
    /**
     * De kleur van de tekst.
     */
    letter?: string;
    /**
     * De naam van het lettertype.
     */
    lettertype?: string;
    /**
     * De grootte in punten.
     */
    lettergrootte?: number;
    /**
     * Zoals bold of italic.
     */
    letterstijl?: string;
  }[];
  /**
   * De vakken op de plaat, elk op één regel. Een vak staat in het vak daarboven dat één minder diep is.
   *
   * Items: Diepte, kenmerk van het vak, Object ID van het element (of groep of label), x, y, breedte, hoogte, nummer van de stijl (- zonder stijl) en eventueel een tekst. Coördinaten tellen vanaf linksboven van de plaat.
   */
  knopen?: string[];
  /**
   * De lijnen op de plaat, elk op één regel.
   *
   * Items: Kenmerk, soort lijn, id van de relatie (- bij een losse lijn), kenmerk van het begin, kenmerk van het eind, nummer van de stijl (- zonder stijl) en de knikpunten als x,y.
   */
  verbindingen?: string[];
}
