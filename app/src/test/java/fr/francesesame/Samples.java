package fr.francesesame;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mockito.quality.Strictness;
import org.springframework.context.MessageSource;
import org.springframework.util.ClassUtils;

/** Values of any shape: each enum constant, full and empty lists, what is absent; the same for the same seed. */
final class Samples {

    private static final int DEEPEST = 7;
    private static final int TRIES = 60;
    private static final Instant NOW = Instant.parse("2026-11-30T05:30:00Z");

    private static final List<String> TEXTS = List.of(
            "CHEDPP.FR.2026.0001234",
            "FRLEH1",
            "Texte d’essai <b>&\"'",
            "09123456700013",
            "FR09123456700013",
            "VALIDATED",
            "2026-12-01",
            "12",
            "CHED_PP",
            "a@example.org",
            "/dossiers",
            "FR");

    /** What these name is the same wherever it stands, so that one finds the other. */
    private static final Map<String, Object> NAMED = Map.of(
            "reference", TEXTS.get(0),
            "line", 1,
            "hash", "0123456789abcdef".repeat(4));

    /** Lists that are never empty. */
    private static final Set<String> FULL =
            Set.of("Folder.formalities", "SimulationForm.rows", "AppointmentView.formalities");

    private final Random random;
    private final int seed;
    private final MessageSource sentences;
    private final Map<Class<?>, Integer> drawn = new HashMap<>();
    private final Map<Class<?>, Supplier<Object>> plain = new HashMap<>();

    Samples(int seed, MessageSource sentences) {
        this.seed = seed;
        this.random = new Random(seed);
        this.sentences = sentences;
        var day = LocalDate.of(2026, 11, 30);
        plain.put(String.class, () -> TEXTS.get(random.nextInt(TEXTS.size())));
        plain.put(CharSequence.class, plain.get(String.class));
        plain.put(Object.class, plain.get(String.class));
        plain.put(boolean.class, random::nextBoolean);
        plain.put(Boolean.class, random::nextBoolean);
        plain.put(int.class, () -> random.nextInt(4));
        plain.put(Integer.class, () -> random.nextInt(4));
        plain.put(short.class, () -> (short) random.nextInt(4));
        plain.put(long.class, () -> (long) random.nextInt(4));
        plain.put(Long.class, () -> (long) random.nextInt(4));
        plain.put(double.class, () -> random.nextInt(4) / 2.0);
        plain.put(Double.class, () -> random.nextInt(4) / 2.0);
        plain.put(BigDecimal.class, () -> BigDecimal.valueOf(random.nextInt(3000), 2));
        plain.put(Number.class, plain.get(BigDecimal.class));
        plain.put(Instant.class, () -> NOW.plus(Duration.ofHours(random.nextInt(200) - 100)));
        plain.put(OffsetDateTime.class, () -> NOW.atOffset(ZoneOffset.ofHours(1)));
        plain.put(ZonedDateTime.class, () -> NOW.atZone(ZoneId.of("Indian/Reunion")));
        plain.put(LocalDateTime.class, () -> day.atTime(6, 0));
        plain.put(LocalDate.class, () -> day.plusDays(random.nextInt(20) - 10));
        plain.put(LocalTime.class, () -> LocalTime.of(random.nextInt(24), 30));
        plain.put(YearMonth.class, () -> YearMonth.from(day));
        plain.put(Year.class, () -> Year.from(day));
        plain.put(MonthDay.class, () -> MonthDay.from(day));
        plain.put(Duration.class, () -> Duration.ofMinutes(random.nextInt(5000)));
        plain.put(ZoneId.class, () -> ZoneId.of("Indian/Reunion"));
        plain.put(Locale.class, () -> Locale.FRENCH);
        plain.put(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        plain.put(UUID.class, () -> new UUID(random.nextInt(), random.nextInt()));
        plain.put(URI.class, () -> URI.create("/dossiers"));
        plain.put(MessageSource.class, () -> this.sentences);
        plain.put(byte[].class, () -> new byte[] {1});
    }

    Object any(Shape shape) {
        return any(shape, 0);
    }

    private Object any(Shape shape, int depth) {
        if (shape.optional() && random.nextInt(3) == 0) {
            return null;
        }
        var type = shape.type();
        var ready = plain.get(type);
        if (ready != null) {
            return ready.get();
        }
        if (type.isEnum()) {
            return constant(type);
        }
        if (type == Optional.class) {
            return random.nextInt(3) == 0 ? Optional.empty() : Optional.ofNullable(any(shape.argument(0), depth + 1));
        }
        if (Map.class.isAssignableFrom(type)) {
            return map(shape, depth);
        }
        if (type.isArray()
                || Iterable.class == type
                || Collection.class.isAssignableFrom(type)
                || type == Stream.class) {
            return several(shape, depth);
        }
        return type.isRecord() ? record(shape, depth) : other(shape, depth);
    }

    /** Another first one with each seed, so that as many seeds as there are constants show each of them. */
    private Object constant(Class<?> type) {
        var constants = type.getEnumConstants();
        return constants[Math.floorMod(seed + drawn.merge(type, 1, Integer::sum) - 1, constants.length)];
    }

    private Object several(Shape shape, int depth) {
        var many = depth > DEEPEST ? 0 : List.of(0, 1, 3).get(random.nextInt(3));
        var found = IntStream.range(0, many)
                .mapToObj(n -> any(shape.argument(0), depth + 1))
                .collect(Collectors.toCollection(ArrayList::new));
        if (shape.type().isArray()) {
            var array = (Object[])
                    java.lang.reflect.Array.newInstance(shape.argument(0).type(), found.size());
            return found.toArray(array);
        }
        return shape.type() == Stream.class
                ? found.stream()
                : java.util.Set.class.isAssignableFrom(shape.type()) ? new LinkedHashSet<>(found) : found;
    }

    private Map<Object, Object> map(Shape shape, int depth) {
        var map = new LinkedHashMap<>();
        IntStream.range(0, depth > DEEPEST ? 0 : random.nextInt(3))
                .forEach(n -> map.put(any(shape.argument(0), depth + 1), any(shape.argument(1), depth + 1)));
        if (shape.argument(0).type() == String.class) {
            map.put(NAMED.get("reference"), any(shape.argument(1), depth + 1));
        }
        return map;
    }

    private Object record(Shape shape, int depth) {
        var components = shape.type().getRecordComponents();
        var types =
                Arrays.stream(components).map(component -> component.getType()).toArray(Class<?>[]::new);
        try {
            var constructor = shape.type().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            for (var n = 0; n < TRIES; n++) {
                var values = Arrays.stream(components)
                        .map(component -> part(component, shape, depth))
                        .toArray();
                var made = made(constructor, values);
                if (made != null) {
                    return made;
                }
            }
            return null;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object part(RecordComponent component, Shape owner, int depth) {
        var shape = Shapes.of(component.getAnnotatedType(), known(owner));
        var named = NAMED.get(component.getName());
        if (named != null && ClassUtils.isAssignableValue(shape.type(), named)) {
            return shape.optional() && random.nextInt(3) == 0 ? null : named;
        }
        var value = any(shape, depth + 1);
        return value instanceof List<?> list
                        && list.isEmpty()
                        && FULL.contains(owner.type().getSimpleName() + "." + component.getName())
                ? List.of(any(shape.argument(0), depth + 1))
                : value;
    }

    /** Null where the record refuses such values. */
    private static Object made(Constructor<?> constructor, Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Shape> known(Shape shape) {
        var variables = shape.type().getTypeParameters();
        return IntStream.range(0, Math.min(variables.length, shape.arguments().size()))
                .boxed()
                .collect(Collectors.toMap(n -> variables[n].getName(), shape.arguments()::get));
    }

    /** Neither data nor list: whatever it is asked, it answers what it is declared to. */
    private Object other(Shape shape, int depth) {
        if (shape.type().isSealed()) {
            var kinds = shape.type().getPermittedSubclasses();
            return any(Shape.of(kinds[random.nextInt(kinds.length)]), depth);
        }
        var answers = new HashMap<String, Object>();
        return mock(
                shape.type(),
                withSettings().strictness(Strictness.LENIENT).stubOnly().defaultAnswer(asked -> {
                    var key = asked.getMethod() + Arrays.toString(asked.getArguments());
                    if (!answers.containsKey(key)) {
                        answers.put(key, answer(asked.getMethod(), shape, depth));
                    }
                    return answers.get(key);
                }));
    }

    private Object answer(Method method, Shape owner, int depth) {
        return method.getDeclaringClass() == Object.class
                ? method.getName().equals("toString") ? "" : method.getName().equals("hashCode") ? (Object) 1 : false
                : method.getReturnType() == void.class
                        ? null
                        : any(Shapes.of(method.getAnnotatedReturnType(), known(owner)), depth + 1);
    }
}
