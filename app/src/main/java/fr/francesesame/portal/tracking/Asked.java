package fr.francesesame.portal.tracking;

import org.jspecify.annotations.Nullable;

/** What a list shows and in which order. */
record Asked(Filters filters, View view, Order order) {

    /** As a program asks: everything that fits, newest change first. */
    static Asked of(Filters filters) {
        return new Asked(filters, View.ALL, Order.CHANGE);
    }

    /** Whether every change concerns the first page. */
    public boolean isWhole() {
        return filters.isEmpty() && view == View.ALL && order == Order.CHANGE;
    }

    /** The words of an address; what nobody wrote is null. */
    record Words(
            @Nullable String statut,
            @Nullable String etape,
            @Nullable String type,
            @Nullable String poste,
            @Nullable String q,
            @Nullable String vue,
            @Nullable String tri) {

        boolean isEmpty() {
            return statut == null
                    && etape == null
                    && type == null
                    && poste == null
                    && q == null
                    && vue == null
                    && tri == null;
        }

        Asked read() {
            return new Asked(new Filters(statut, etape, type, poste, q), View.of(vue), Order.of(tri));
        }
    }
}
