package fr.francesesame.demonstration;

/** Types of certificates that the demonstration writes. */
enum SampleType {
    A("CHEDA.FR", "CHED-A - Common Health Entry Document for Animals", "853"),
    P("CHEDP.FR", "CHED-P - Common Health Entry Document for Animal Product", "853"),
    PP("CHEDPP.FR", "CHED-PP - Common Health Entry Document for Plant Product", "851"),
    D("CHEDD.FR", "CHED-D - Common Health Entry Document for Feed and Food of Non-Animal Origin", "916"),
    COI("COI.FR", "COI", ""),
    CONFORMITY("CONF.FR", "CONFORMITY", "");

    private final String prefix;
    private final String title;
    private final String certificate;

    SampleType(String prefix, String title, String certificate) {
        this.prefix = prefix;
        this.title = title;
        this.certificate = certificate;
    }

    String prefix() {
        return prefix;
    }

    String title() {
        return title;
    }

    /** Type of the certificate that goes with the goods. */
    String certificate() {
        return certificate;
    }

    boolean isChed() {
        return !certificate.isEmpty();
    }
}
