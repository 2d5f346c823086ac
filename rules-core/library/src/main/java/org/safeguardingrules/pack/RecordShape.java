package org.safeguardingrules.pack;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The components of a record, and how they are read and put together. */
record RecordShape(RecordComponent[] components, Constructor<?> constructor) {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new RecordShape(components, type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException impossible) {
                throw new AssertionError(impossible);
            }
        }
    };

    /** Kept, since Java looks them up again each time that it is asked, and reading a pack asks for every value. */
    private static final ClassValue<Class<?>[]> ALTERNATIVES = new ClassValue<>() {
        @Override
        protected Class<?>[] computeValue(Class<?> type) {
            Class<?>[] alternatives = type.getPermittedSubclasses();
            return alternatives == null ? new Class<?>[0] : alternatives;
        }
    };

    /** What a sealed type may be; nothing where a type is not sealed. */
    static Class<?>[] alternatives(Class<?> type) {
        return ALTERNATIVES.get(type);
    }

    static RecordShape of(Class<?> type) {
        if (!type.isRecord() || type.getPackage() != Pack.class.getPackage()) {
            throw new IllegalArgumentException(type + " is no part of a pack. Maybe PackFormat has to learn it.");
        }
        return SHAPES.get(type);
    }

    Object read(Object owner, int component) {
        try {
            return components[component].getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new AssertionError(impossible);
        }
    }

    Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refusal) {
            if (refusal.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(refusal);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The shape of a type and of all that it is made of, as a short text that any change of it changes. */
    static String signature(Class<?> root) {
        Map<String, String> shapes = new TreeMap<>();
        describe(root, shapes);
        return Integer.toHexString(shapes.toString().hashCode());
    }

    private static Object[] constants(Class<?> part) {
        Object[] constants = part.getEnumConstants();
        return constants == null ? new Object[0] : constants;
    }

    private static void describe(Type type, Map<String, String> shapes) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                describe(argument, shapes);
            }
        } else if (type instanceof Class<?> part && !shapes.containsKey(part.getName())) {
            Stream<String> parts = part.isRecord()
                    ? Arrays.stream(part.getRecordComponents())
                            .map(each ->
                                    each.getName() + " " + each.getGenericType().getTypeName())
                    : Arrays.stream(part.isSealed() ? part.getPermittedSubclasses() : constants(part))
                            .map(Object::toString);
            shapes.put(part.getName(), parts.collect(Collectors.joining(", ")));
            if (part.isRecord()) {
                for (RecordComponent each : part.getRecordComponents()) {
                    describe(each.getGenericType(), shapes);
                }
            } else if (part.isSealed()) {
                for (Class<?> alternative : part.getPermittedSubclasses()) {
                    describe(alternative, shapes);
                }
            }
        }
    }
}
