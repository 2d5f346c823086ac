package org.safeguardingrules.compiler.reader;

import java.util.List;
import org.safeguardingrules.pack.Direction;
import org.safeguardingrules.vocabulary.Concern;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.DerivedDay;
import org.safeguardingrules.vocabulary.DerivedLevel;
import org.safeguardingrules.vocabulary.DerivedNumber;
import org.safeguardingrules.vocabulary.Member;
import org.safeguardingrules.vocabulary.Quoted;

/** A vocabulary with one of each, that stays as it is while the library's own grows. Only its shape is ever used. */
final class SmallVocabulary {

    private SmallVocabulary() {}

    static List<Class<?>> types() {
        return List.of(Person.class, Child.class, Event.class, Enquiry.class, Rating.class, Supervision.class);
    }

    /** What every fact has. */
    interface Fact {

        @Member(value = "The id.", direction = Direction.NEITHER)
        String id();

        @Member(value = "What the definition says.", direction = Direction.CONCERN)
        DerivedAnswer fits(@Quoted("definition") String definition);

        @Member(value = "The number of a parameter.", direction = Direction.NEITHER)
        int parameter(@Quoted("parameter") String name);
    }

    interface Person extends Fact {

        @Member(value = "Yes if separated.", direction = Direction.CONCERN)
        DerivedAnswer separated();

        @Member(value = "Yes if pregnant.", direction = Direction.CONCERN)
        DerivedAnswer pregnant();

        @Member(value = "How many call-outs.", direction = Direction.CONCERN)
        DerivedNumber callOutsWithin(int months);

        @Member(value = "Yes if ever registered so.", direction = Direction.CONCERN)
        DerivedAnswer everRegisteredAs(@Quoted("register") String word);

        @Member(value = "Yes if some event meets it.", direction = Direction.CONCERN)
        DerivedAnswer anyEvent(@Quoted("definition of Event") String definition);

        @Member(value = "Day of birth.", direction = Direction.NEITHER)
        DerivedDay born();

        @Member(value = "Yes if the person is the other's parent.", direction = Direction.NEITHER)
        DerivedAnswer parentOf(Child child);
    }

    interface Child extends Fact {

        @Member(value = "Yes if in contact.", direction = Direction.CONCERN)
        DerivedAnswer contactWithPerson();

        @Member(value = "Yes if on a plan.", direction = Direction.CONCERN)
        DerivedAnswer onProtectionPlan();

        @Member(value = "How related.", words = "child relation", direction = Direction.NEITHER)
        String relation();

        @Member(value = "Id of the event at which the child was present.", direction = Direction.NEITHER)
        String presentAt();
    }

    @Concern
    interface Event extends Fact {

        @Member(value = "What it was.", words = "event kind", direction = Direction.NEITHER)
        String kind();

        @Member(value = "Yes if it involved this.", direction = Direction.CONCERN)
        DerivedAnswer involved(@Quoted("nature") String nature);
    }

    interface Enquiry extends Fact {

        @Member(value = "Who is asked.", words = "enquiry kind", direction = Direction.NEITHER)
        String kind();

        @Member(value = "Yes if considered.", direction = Direction.PROTECTIVE)
        DerivedAnswer considered();
    }

    interface Rating extends Fact {

        @Member(value = "Who may be harmed.", words = "rated group", direction = Direction.NEITHER)
        String group();

        @Member(value = "The level.", direction = Direction.CONCERN)
        DerivedLevel level();
    }

    interface Supervision extends Fact {

        @Member(value = "Yes while it runs.", direction = Direction.NEITHER)
        DerivedAnswer current();
    }
}
