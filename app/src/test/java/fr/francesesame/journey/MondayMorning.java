package fr.francesesame.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;

/**
 * What TRACES NT has to say of one Monday between six and eight o’clock at Le Havre: CHEDs of three importers, forty of them
 * dated at the same second, one in twenty told twice, one in ten corrected at once; a few share a container.
 */
record MondayMorning(int cheds) {

    static final int AT_ONCE = 40;
    private static final long SEED = 52;
    private static final int SHARERS = 15;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** {@code second}: of its notification. */
    record Ched(int number, Goods goods, Importer importer, OffsetDateTime second) {

        String reference() {
            return "CHEDPP.FR.2026.52%05d".formatted(number);
        }

        boolean isToldTwice() {
            return number % 20 == 7;
        }

        boolean isCorrected() {
            return number % 10 == 4;
        }

        /** The container it came in: of those that share, three at a time share one. */
        int box() {
            return number < SHARERS ? number / 3 : number;
        }

        boolean isFirstOfItsBox() {
            return number >= SHARERS || number % 3 == 0;
        }

        OffsetDateTime last() {
            return isCorrected() ? second.plusSeconds(30) : second;
        }
    }

    /** Of which grapes also need a notice of conformity, which nobody has sent. */
    enum Goods {
        MANGOES("08045000", "MNGIN", "Mangifera indica", "CI"),
        GRAPES("08061010", "VITVI", "Vitis vinifera", "PE");

        private final String cn;
        private final String eppo;
        private final String name;
        private final String origin;

        Goods(String cn, String eppo, String name, String origin) {
            this.cn = cn;
            this.eppo = eppo;
            this.name = name;
            this.origin = origin;
        }
    }

    /** Companies of the demonstration, with everybody who reads what happens to their goods. */
    enum Importer {
        ORCHARDS("09123456700013", List.of("importateur01", "correspondant01")),
        FISHMONGERS("09234567700014", List.of("importateur02")),
        SPICES("09345678800012", List.of("importateur03"));

        private final String siret;
        private final List<String> readers;

        Importer(String siret, List<String> readers) {
            this.siret = siret;
            this.readers = readers;
        }

        List<String> readers() {
            return readers;
        }
    }

    List<Ched> all() {
        return IntStream.range(0, cheds).mapToObj(MondayMorning::ched).toList();
    }

    /** In the order of their seconds, and in no order within a second. */
    List<List<String>> seconds() {
        var dice = new Random(SEED);
        return IntStream.iterate(0, first -> first < cheds, first -> first + AT_ONCE)
                .mapToObj(first -> all().subList(first, Math.min(first + AT_ONCE, cheds)))
                .map(second -> messages(second, dice))
                .toList();
    }

    private static Ched ched(int number) {
        var monday = ZonedDateTime.now(PARIS).with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        var second = monday.toLocalDate()
                .atTime(6, 0)
                .plusMinutes(number / AT_ONCE * 10L)
                .atZone(PARIS)
                .toOffsetDateTime();
        var shares = number < SHARERS;
        return new Ched(
                number,
                shares || number % 2 == 1 ? Goods.GRAPES : Goods.MANGOES,
                shares ? Importer.ORCHARDS : Importer.values()[number % 3],
                second);
    }

    private static List<String> messages(List<Ched> second, Random dice) {
        var messages = new ArrayList<String>();
        for (var ched : second) {
            messages.add(xml(ched, ched.second()));
            if (ched.isToldTwice()) {
                messages.add(xml(ched, ched.second()));
            }
            if (ched.isCorrected()) {
                messages.add(xml(ched, ched.last()));
            }
        }
        Collections.shuffle(messages, dice);
        return messages;
    }

    private static String xml(Ched ched, OffsetDateTime said) {
        var goods = ched.goods();
        return template()
                .replace("<a:Content>@NOTIFIED@</a:Content>", "<a:Content>" + said + "</a:Content>")
                .replace("@REFERENCE@", ched.reference())
                .replace("@NOTIFIED@", ched.second().toString())
                .replace("@ETA@", ched.second().plusDays(14).toString())
                .replace("FR09123456700013", "FR" + ched.importer().siret)
                .replace("08045000", goods.cn)
                .replace("MNGIN", goods.eppo)
                .replace("Mangifera indica", goods.name)
                .replace("<a:ID>CI</a:ID>", "<a:ID>" + goods.origin + "</a:ID>")
                .replace("PC-CI-2026-77", "PC-2026-" + ched.number())
                .replace("4500.0", 4000 + ched.number() + (said.equals(ched.second()) ? ".0" : ".5"))
                .replace("<a:IncludedSPSConsignmentItem>", container(ched) + "<a:IncludedSPSConsignmentItem>");
    }

    private static String container(Ched ched) {
        return "<a:UtilizedSPSTransportEquipment><a:ID>SESU %07d</a:ID></a:UtilizedSPSTransportEquipment>"
                .formatted(5_200_000 + ched.box());
    }

    private static String template() {
        try {
            return new ClassPathResource("journey/mangoes.xml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
