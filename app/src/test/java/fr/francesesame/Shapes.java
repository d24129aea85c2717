package fr.francesesame;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Shapes from types as the compiler and as reflection know them. */
final class Shapes {

    private final Elements elements;

    Shapes(Elements elements) {
        this.elements = elements;
    }

    Shape of(TypeMirror type, boolean optional) {
        return switch (type.getKind()) {
            case DECLARED -> declared((DeclaredType) type).orNothing(optional);
            case ARRAY ->
                new Shape(Object[].class, List.of(of(((ArrayType) type).getComponentType(), false)), optional);
            case BOOLEAN -> Shape.of(boolean.class);
            case INT, SHORT, BYTE, CHAR -> Shape.of(int.class);
            case LONG -> Shape.of(long.class);
            case DOUBLE, FLOAT -> Shape.of(double.class);
            case INTERSECTION -> of(((IntersectionType) type).getBounds().get(0), optional);
            case WILDCARD, TYPEVAR -> Shape.of(Object.class);
            default -> new Shape(Object.class, List.of(), true);
        };
    }

    private Shape declared(DeclaredType type) {
        var arguments = type.getTypeArguments().stream()
                .map(argument -> of(argument, false))
                .toList();
        return new Shape(
                named(elements.getBinaryName((TypeElement) type.asElement()).toString()), arguments, false);
    }

    /** Whether a method of ours is declared to answer nothing, or a parameter to be nothing. */
    boolean mayBeNull(@Nullable Element element) {
        if (element instanceof ExecutableElement method
                && element.getEnclosingElement() instanceof TypeElement owner
                && owner.getQualifiedName().toString().startsWith("fr.francesesame")) {
            return Arrays.stream(named(elements.getBinaryName(owner).toString()).getDeclaredMethods())
                    .filter(known -> known.getName().contentEquals(method.getSimpleName()))
                    .anyMatch(known -> known.getAnnotatedReturnType().isAnnotationPresent(Nullable.class));
        }
        return element != null
                && Stream.concat(
                                element.getAnnotationMirrors().stream(),
                                element.asType().getAnnotationMirrors().stream())
                        .anyMatch(mirror -> mirror.toString().contains("Nullable"));
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Shapes.class.getClassLoader());
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    /** {@code known}: what the type variables of the owner stand for. */
    static Shape of(AnnotatedType type, Map<String, Shape> known) {
        var optional = type.isAnnotationPresent(Nullable.class);
        if (type instanceof AnnotatedParameterizedType generic) {
            var raw = (Class<?>) ((ParameterizedType) generic.getType()).getRawType();
            var arguments = Arrays.stream(generic.getAnnotatedActualTypeArguments())
                    .map(argument -> of(argument, known))
                    .toList();
            return new Shape(raw, arguments, optional);
        }
        if (type instanceof AnnotatedWildcardType wild) {
            return of(wild.getAnnotatedUpperBounds()[0], known);
        }
        return of(type.getType(), known).orNothing(optional);
    }

    private static Shape of(Type type, Map<String, Shape> known) {
        if (type instanceof Class<?> plain) {
            return plain.isArray() && !plain.getComponentType().isPrimitive()
                    ? new Shape(plain, List.of(Shape.of(plain.getComponentType())), false)
                    : Shape.of(plain);
        }
        if (type instanceof TypeVariable<?> variable) {
            return known.getOrDefault(variable.getName(), Shape.of(Object.class));
        }
        if (type instanceof GenericArrayType || type instanceof WildcardType) {
            return Shape.of(Object.class);
        }
        var generic = (ParameterizedType) type;
        return new Shape(
                (Class<?>) generic.getRawType(),
                Arrays.stream(generic.getActualTypeArguments())
                        .map(argument -> of(argument, known))
                        .toList(),
                false);
    }
}
