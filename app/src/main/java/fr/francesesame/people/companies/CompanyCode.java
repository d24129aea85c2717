package fr.francesesame.people.companies;

/** By which number a company is known; without blanks, in capitals. */
record CompanyCode(Scheme scheme, String number) {

    /** Register that gave the number. */
    enum Scheme {
        SIRET,
        EORI,
        OTHER
    }
}
