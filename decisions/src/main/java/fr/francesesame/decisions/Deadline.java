package fr.francesesame.decisions;

import java.util.Map;

/** Table « délais »: how long each thing may take that a person or a partner is waited for, and by which text. */
public class Deadline {

    static final String TABLE = "deadline";

    private final DecisionTable tables;

    public Deadline(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<Term> of(Kind kind) {
        var answer = asked(kind.matter);
        return new Decided<>(term(answer), answer.explanation());
    }

    /** {@code matter}: as the table calls it. */
    Term of(String matter) {
        return term(asked(matter));
    }

    private DecisionTable.Answer asked(String matter) {
        return tables.ask(TABLE, Map.of("matter", matter));
    }

    private static Term term(DecisionTable.Answer answer) {
        var row = answer.row();
        return new Term((int) row.number("number"), row.text("unit"), row.text("words"));
    }

    /** For the timers of the models: an ISO 8601 duration. */
    public String period(String kind) {
        return of(Kind.valueOf(kind)).outcome().period();
    }

    /** {@code unit}: minutes, heures, jours, jours ouvrés or mois; {@code words}: as a sentence says it. */
    public record Term(int number, String unit, String words) {

        /** ISO 8601; a unit that no calendar knows, or working days, which each post counts by its own, are an {@link UndecidedException}. */
        public String period() {
            return switch (unit) {
                case "minutes" -> "PT" + number + "M";
                case "heures" -> "PT" + number + "H";
                case "jours" -> "P" + number + "D";
                case "mois" -> "P" + number + "M";
                default -> throw new UndecidedException("no unit of time: " + unit);
            };
        }
    }

    /** What is waited for, and how the table calls it. */
    public enum Kind {
        CORRECTION("correction de la notification"),
        HEARING("observations avant un refus"),
        REFUSAL_DRAFT("rédaction du projet de refus"),
        REFUSAL_DECISION("décision après l’audition"),
        MEASURE("exécution de la mesure"),
        MEASURE_AFTER_OPINION("exécution de la mesure après un second avis"),
        ENFORCEMENT("exécution d’office"),
        EXIT("poste et date de sortie à préciser"),
        CONFIRMATION("confirmation de la décision par le registre"),
        BOOKING_ANSWER("réponse du poste au créneau choisi"),
        PROPOSAL_ANSWER("réponse à un créneau proposé"),
        OTHER_FORMALITY("attente d’une autre formalité"),
        PUTTING_RIGHT("appréciation d’une mise en conformité"),
        ANALYSIS("résultat d’une analyse"),
        RECALL("organisation d’un rappel"),
        TRANSMISSION("transmission de la décision au registre"),
        RESENDING("nouvelle présentation d’une décision refusée par le registre"),
        REMINDER("relance d’un registre qui ne répond pas"),
        SEARCH("recherche d’un envoi dont l’arrivée ou la sortie n’est pas constatée"),
        PUTTING_RIGHT_PROPOSAL("proposition d’une mise en conformité"),
        DETENTION("suite d’une retenue en douane"),
        SUSPENSION("décision sur la suspension d’un compte"),
        CERTIFICATION("certification d’un rattachement"),
        CONVENTION("enregistrement d’une convention"),
        AUDIT("compte rendu d’un audit"),
        APPROVAL("décision sur un agrément"),
        EVIDENCE("remise des enregistrements"),
        PERSON_REQUEST("demande d’une personne sur ses données"),
        MESSAGE_URGENT("réponse à un message urgent"),
        MESSAGE_DECISION("réponse à un message sur une décision ou un dédouanement"),
        MESSAGE_FORMALITY("réponse à un message sur une formalité"),
        MESSAGE_GENERAL("réponse à une question générale"),
        ASSISTANCE("réponse à une demande d’assistance"),
        ASSISTANCE_REPLY("précisions sur une demande d’assistance"),
        ASSISTANCE_REOPENING("réouverture d’une demande d’assistance");

        private final String matter;

        Kind(String matter) {
            this.matter = matter;
        }

        /** As the tables name it. */
        public String matter() {
            return matter;
        }
    }
}
