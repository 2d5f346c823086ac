package org.safeguardingrules.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record as an object: its components in their order, under their own names. A component that says where the record
 * comes from is not nested: its properties stand beside the record's own.
 *
 * @param <R> the record
 */
final class RecordForm<R extends Record> implements Form<R> {

    private final String name;
    private final Constructor<R> constructor;
    private final List<Part<?>> parts = new ArrayList<>();
    private final List<String> properties = new ArrayList<>();

    /** A component: its own property, or, inlined, a record whose properties stand here. */
    private record Part<T>(String name, Method accessor, Form<T> form, boolean inlined) {

        @SuppressWarnings("unchecked") // the form was chosen by the component's type
        T of(Record record) {
            try {
                return (T) accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(accessor + " cannot be read", e);
            }
        }

        void writeInto(ObjectNode node, Record record) {
            if (inlined) {
                ((RecordForm<?>) form).writeInto(node, (Record) of(record));
                return;
            }
            JsonNode value = form.write(of(record));
            if (value != null) {
                node.set(name, value);
            }
        }

        Object read(Properties properties) {
            return inlined ? ((RecordForm<?>) form).read(properties) : properties.read(name, form);
        }
    }

    /** The form of a record, with names of the file for those components that have one of their own. */
    RecordForm(Class<R> type, Map<String, String> namesInFile, Forms forms) {
        name = Forms.name(type);
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Form<?> form = forms.of(components[i].getGenericType());
            boolean inlined = Forms.isInlined(types[i]);
            String property = namesInFile.getOrDefault(components[i].getName(), components[i].getName());
            parts.add(new Part<>(property, components[i].getAccessor(), form, inlined));
            properties.addAll(inlined ? ((RecordForm<?>) form).properties : List.of(property));
        }
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
        if (properties.stream().distinct().count() < properties.size()) {
            throw new IllegalStateException(type + " has two components for one of the properties " + properties);
        }
    }

    /** Names of its properties, in the order in which they are written. */
    List<String> properties() {
        return properties;
    }

    @Override
    public ObjectNode write(R value) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        writeInto(node, value);
        return node;
    }

    void writeInto(ObjectNode node, Record value) {
        parts.forEach(part -> part.writeInto(node, value));
    }

    @Override
    public R read(JsonNode node, Place place) {
        Optional<Properties> read = Properties.of(node, place, name, properties);
        if (read.isEmpty()) {
            return standIn(place);
        }
        try {
            return read(read.get());
        } catch (IllegalArgumentException e) {
            Refusal.of(e).at(place);
            return standIn(place);
        }
    }

    R read(Properties read) {
        return construct(parts.stream().map(part -> part.read(read)).toArray());
    }

    @Override
    public R standIn(Place place) {
        return construct(parts.stream()
                .map(part -> part.form().standIn(place.property(part.name())))
                .toArray());
    }

    private R construct(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(name + " cannot be built", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " cannot be built", e);
        }
    }

    @Override
    public boolean mayBeLeftOut() {
        return false;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.named(name, schema -> describe(schema, definitions));
    }

    /** Fills in the schema of the object itself. */
    void describe(ObjectNode schema, Definitions definitions) {
        schema.put("title", name);
        schema.put("type", "object");
        ObjectNode described = schema.putObject("properties");
        describeProperties(described, definitions);
        List<String> needed = parts.stream()
                .filter(part -> !part.inlined() && !part.form().mayBeLeftOut())
                .map(Part::name)
                .toList();
        if (!needed.isEmpty()) {
            ArrayNode required = schema.putArray("required");
            needed.forEach(required::add);
        }
        schema.put("additionalProperties", false);
    }

    void describeProperties(ObjectNode described, Definitions definitions) {
        for (Part<?> part : parts) {
            if (part.inlined()) {
                ((RecordForm<?>) part.form()).describeProperties(described, definitions);
            } else {
                described.set(part.name(), part.form().schema(definitions));
            }
        }
    }
}
