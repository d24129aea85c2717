package fr.francesesame.people.enrolment;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;

/** The sign-up form as typed; absent fields are empty. */
record SignUpForm(
        String identifiant,
        String motDePasse,
        String confirmation,
        String niveau,
        String courriel,
        String confirmationCourriel,
        String nom,
        String prenom,
        String telephone,
        String mobile,
        String adresse,
        String entreprise,
        String conditions,
        String consentement) {

    static final SignUpForm EMPTY = new SignUpForm("", "", "", "PASSWORD", "", "", "", "", "", "", "", "", "", "");

    SignUpForm(
            @Nullable String identifiant,
            @Nullable String motDePasse,
            @Nullable String confirmation,
            @Nullable String niveau,
            @Nullable String courriel,
            @Nullable String confirmationCourriel,
            @Nullable String nom,
            @Nullable String prenom,
            @Nullable String telephone,
            @Nullable String mobile,
            @Nullable String adresse,
            @Nullable String entreprise,
            @Nullable String conditions,
            @Nullable String consentement) {
        this.identifiant = tidy(identifiant);
        this.motDePasse = requireNonNullElse(motDePasse, "");
        this.confirmation = requireNonNullElse(confirmation, "");
        this.niveau = tidy(niveau);
        this.courriel = tidy(courriel);
        this.confirmationCourriel = tidy(confirmationCourriel);
        this.nom = tidy(nom);
        this.prenom = tidy(prenom);
        this.telephone = tidy(telephone);
        this.mobile = tidy(mobile);
        this.adresse = tidy(adresse);
        this.entreprise = tidy(entreprise);
        this.conditions = tidy(conditions);
        this.consentement = tidy(consentement);
    }

    private static String tidy(@Nullable String text) {
        return requireNonNullElse(text, "").strip();
    }

    /** Passwords have no business in a log. */
    @Override
    public String toString() {
        return "SignUpForm";
    }
}
