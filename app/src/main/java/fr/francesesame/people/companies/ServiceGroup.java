package fr.francesesame.people.companies;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A service that a company gives rights for, with one of its groups of rights. */
record ServiceGroup(String service, String action) {

    static final ServiceGroup MANAGEMENT = new ServiceGroup("MANAGEMENT", "ACT");

    /** Every service with every group it has: to look, or to look and act; to manage has one group only. */
    static List<ServiceGroup> all() {
        var services = new java.util.ArrayList<ServiceGroup>();
        services.add(new ServiceGroup("ALL", "ACT"));
        services.add(new ServiceGroup("ALL", "READ"));
        Arrays.stream(fr.francesesame.foundation.accounts.OnlineService.values())
                .forEach(service -> {
                    services.add(new ServiceGroup(service.name(), "ACT"));
                    services.add(new ServiceGroup(service.name(), "READ"));
                });
        services.add(MANAGEMENT);
        return List.copyOf(services);
    }

    static Optional<ServiceGroup> of(String service, String action) {
        return Optional.of(new ServiceGroup(service, action)).filter(all()::contains);
    }

    static List<String> services() {
        return all().stream().map(ServiceGroup::service).distinct().toList();
    }
}
