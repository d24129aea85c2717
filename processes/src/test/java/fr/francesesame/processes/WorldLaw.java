package fr.francesesame.processes;

import fr.francesesame.decisions.CodeStanding;
import fr.francesesame.decisions.GoodsNames.Found;
import fr.francesesame.decisions.PlantHealthFrequency.Regulated;
import fr.francesesame.processes.ports.Calendars;
import fr.francesesame.processes.ports.Draws;
import fr.francesesame.processes.ports.EntryRules;
import fr.francesesame.processes.ports.FoodFeedLaw;
import fr.francesesame.processes.ports.Intensifications;
import fr.francesesame.processes.ports.MarketingLaw;
import fr.francesesame.processes.ports.Nomenclature;
import fr.francesesame.processes.ports.PlantLaw;
import fr.francesesame.processes.ports.Territories;
import fr.francesesame.processes.ports.VeterinaryLaw;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Listing;
import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The annexes, the draw and the calendar as a test sets them. */
@Component
class WorldLaw
        implements Draws,
                PlantLaw,
                VeterinaryLaw,
                FoodFeedLaw,
                MarketingLaw,
                Intensifications,
                EntryRules,
                Territories,
                Calendars,
                Nomenclature {

    private final World world;

    WorldLaw(World world) {
        this.world = world;
    }

    @Override
    public Draw draw(Reference subject, BorderPost post, String row, BigDecimal rate) {
        return new Draw(world.drawn, row, rate, "2026", 1, world.drawn ? 1 : 0);
    }

    @Override
    public PlantLaw.Line line(PlantLaw.Goods goods, LocalDate day) {
        var regulated = world.type == FormalityType.CHED_PP ? world.regulated : Regulated.UNKNOWN;
        return new PlantLaw.Line(
                regulated, false, false, BigDecimal.ONE, "2022/2389-I-Vitis-ALL", "2025-03-01", Ban.NONE);
    }

    @Override
    public Kind kind(String cn, LocalDate day) {
        return Kind.OTHER;
    }

    @Override
    public CodeStanding of(String cn, LocalDate day) {
        return new CodeStanding(
                cn, CodeStanding.Kind.IN_FORCE, day.getYear(), day.getYear(), null, List.of(), List.of(), cn);
    }

    @Override
    public List<String> path(String cn, LocalDate day) {
        return List.of();
    }

    @Override
    public List<Found> find(String words, LocalDate day, int most) {
        return List.of();
    }

    @Override
    public boolean isUnion(String country) {
        return false;
    }

    @Override
    public boolean isInside(FormalityType type, String cn, String country) {
        return false;
    }

    @Override
    public List<Doubt> doubts(FormalityType type, String cn, LocalDate day) {
        return List.of();
    }

    @Override
    public Optional<Allowance> allowance(FormalityType type, String cn, String origin, LocalDate day) {
        return Optional.empty();
    }

    @Override
    public boolean isOrganicHighRisk(String cn, String origin, LocalDate day) {
        return false;
    }

    @Override
    public boolean isLoaded(FormalityType type, LocalDate day) {
        return true;
    }

    @Override
    public VeterinaryLaw.Line line(VeterinaryLaw.Goods goods, LocalDate day) {
        var animal = world.type == FormalityType.CHED_A;
        return new VeterinaryLaw.Line(
                animal ? Listing.YES : Listing.NO,
                world.type == FormalityType.CHED_P ? Listing.YES : Listing.NO,
                animal ? "I" : "II",
                BigDecimal.valueOf(100),
                BigDecimal.valueOf(animal ? 100 : 30),
                null,
                null,
                world.agreement,
                "2019/2129-" + (animal ? "I" : "II"),
                "2021-12-26");
    }

    @Override
    public List<Entry> entries(FoodFeedLaw.Goods goods, LocalDate day) {
        var named = world.type == FormalityType.CHED_D || world.underFoodLaw;
        return !named || world.annex.equals("NONE")
                ? List.of()
                : List.of(entry("1", "AFLATOXINS"), entry("2", "PESTICIDES"));
    }

    private Entry entry(String row, String hazard) {
        var key = world.annex + "-" + row + "-" + hazard;
        return new Entry(
                world.annex,
                key,
                "Arachides",
                hazard,
                BigDecimal.valueOf(50),
                false,
                "food",
                Listing.YES,
                null,
                "2026-02-18");
    }

    @Override
    public MarketingLaw.Line line(MarketingLaw.Goods goods, LocalDate day) {
        var named = world.type == FormalityType.CONFORMITY ? Standard.valueOf(world.standard) : Standard.NONE;
        return new MarketingLaw.Line(named, false, "2025-10-04");
    }

    @Override
    public List<Raised> inForce(FormalityType type) {
        return world.raised ? List.of(new Raised("", "PE", null)) : List.of();
    }

    @Override
    public void counted(Reference subject, boolean favourable) {}

    @Override
    public int wholeWorkingDaysBetween(BorderPost post, Instant from, Instant to) {
        return world.workingDays;
    }

    @Override
    public ZoneId zoneOf(BorderPost post) {
        return ZoneId.of("FRLPT1".equals(String.valueOf(post)) ? "Indian/Reunion" : "Europe/Paris");
    }

    @Override
    public boolean acceptsShorterNotice(BorderPost post) {
        return false;
    }
}
