package fr.francesesame.people.services;

/** How a service is doing, as administrators say it; all but the first come with a message. */
enum ServiceState {
    OPERATIONAL("check-circle-fill"),
    INFORMATION("info-circle-fill"),
    LIMITED_INCIDENT("exclamation-triangle-fill"),
    MAJOR_INCIDENT("x-octagon-fill");

    private final String icon;

    ServiceState(String icon) {
        this.icon = icon;
    }

    public String getIcon() {
        return icon;
    }
}
