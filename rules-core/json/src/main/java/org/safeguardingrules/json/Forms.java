package org.safeguardingrules.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.Supplies;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.casefile.Verification;

/** Gives each type of a record's component its form. */
final class Forms {

    /**
     * What a component is called in a file, where not by its own name: a step and a provenance share an object with
     * others that have an {@code on} or a {@code source} of their own.
     */
    private static final Map<Class<?>, Map<String, String>> NAMES_IN_FILE = Map.of(
            Step.class, Map.of("kind", "step"), Provenance.class, Map.of("source", "saidBy", "on", "establishedOn"));

    private final Map<Type, Form<?>> forms = new HashMap<>();
    private final boolean emptyListsLeftOut;

    private Forms(boolean emptyListsLeftOut) {
        this.emptyListsLeftOut = emptyListsLeftOut;
        forms.put(Ref.class, ScalarForm.text("reference", Ref::id, Ref::to));
        forms.put(Integer.class, ScalarForm.number());
        forms.put(int.class, ScalarForm.number());
        forms.put(Boolean.class, ScalarForm.truth());
        forms.put(boolean.class, ScalarForm.truth());
        forms.put(LocalDate.class, Days.DAY_FORM);
        forms.put(LocalTime.class, Days.TIME_FORM);
    }

    /** The forms of a case file: what is the usual thing, or says nothing, is left out. */
    static Forms ofCaseFile() {
        Forms forms = new Forms(true);
        forms.put(String.class, ScalarForm.text("text", Function.identity(), Function.identity()));
        forms.put(
                Verification.class,
                new DefaultForm<>(WordsForm.of(Verification.class), Provenance.NONE.verification()));
        forms.put(Sensitivity.class, new DefaultForm<>(WordsForm.of(Sensitivity.class), Provenance.NONE.sensitivity()));
        forms.put(Answer.class, new AnswerForm(forms.of(Unknown.class), forms.provenance()));
        forms.put(Supplies.class, new SuppliesForm(SuppliedFields.of(CaseFile.class)));
        return forms;
    }

    /** The forms of advice: every list stands there, so that one cut away is never taken for nothing found. */
    static Forms ofAdvice() {
        Forms forms = new Forms(false);
        forms.put(String.class, ScalarForm.anyText());
        return forms;
    }

    private <T> void put(Class<T> type, Form<T> form) {
        forms.put(type, form);
    }

    /** The form of this type, which is known by the type itself where that is a class. */
    @SuppressWarnings("unchecked")
    <T> Form<T> of(Class<T> type) {
        return (Form<T>) of((Type) type);
    }

    Form<?> of(Type type) {
        Form<?> form = forms.get(type);
        if (form == null) {
            form = type instanceof ParameterizedType generic ? generic(generic) : plain((Class<?>) type);
            forms.put(type, form);
        }
        return form;
    }

    /** The form of a record, as such. */
    <R extends Record> RecordForm<R> record(Class<R> type) {
        return (RecordForm<R>) of(type);
    }

    private RecordForm<Provenance> provenance() {
        return record(Provenance.class);
    }

    private Form<?> generic(ParameterizedType type) {
        Class<?> outer = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        return outer == Map.class ? map((Class<?>) arguments[0], arguments[1]) : generic(outer, arguments[0]);
    }

    @SuppressWarnings("unchecked") // a map is known by a word
    private <K extends Enum<K>> Form<?> map(Class<?> key, Type value) {
        return new MapForm<>(WordsForm.of((Class<K>) key), of(value));
    }

    private <T> Form<?> generic(Class<?> outer, Type argument) {
        @SuppressWarnings("unchecked") // the argument's own form
        Form<T> inner = (Form<T>) of(argument);
        if (outer == Optional.class) {
            return new OptionalForm<>(inner);
        }
        if (outer == List.class) {
            return new ListForm<>(inner, emptyListsLeftOut);
        }
        if (outer == Fact.class) {
            return new FactForm<>(name((Class<?>) argument) + " fact", inner, of(Unknown.class), provenance());
        }
        if (outer == Listing.class) {
            return new ListingForm<>(
                    name((Class<?>) argument) + " listing",
                    inner,
                    of(Completeness.class),
                    of(Unknown.class),
                    provenance());
        }
        throw new IllegalStateException("There is no form for " + outer + " of " + argument);
    }

    @SuppressWarnings("unchecked") // each branch has looked at the class
    private <R extends Record, W extends Enum<W>> Form<?> plain(Class<?> type) {
        if (type.isRecord()) {
            return new RecordForm<>((Class<R>) type, NAMES_IN_FILE.getOrDefault(type, Map.of()), this);
        }
        if (type.isEnum()) {
            return WordsForm.of((Class<W>) type);
        }
        throw new IllegalStateException("There is no form for " + type);
    }

    /** Whether the properties of this type stand beside those of the record that has it. */
    static boolean isInlined(Class<?> type) {
        return type == Provenance.class;
    }

    /** What people call a type: {@code known adult}. */
    static String name(Class<?> type) {
        if (type == LocalDate.class) {
            return "day";
        }
        if (type == String.class) {
            return "text";
        }
        if (type == Integer.class) {
            return "number";
        }
        return String.join(" ", Arrays.asList(type.getSimpleName().split("(?=[A-Z])")))
                .toLowerCase(Locale.ROOT);
    }
}
