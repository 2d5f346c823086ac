package org.safeguardingrules.compiler.reader;

import java.util.List;
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

        @Member("The id.")
        String id();

        @Member("What the definition says.")
        DerivedAnswer fits(@Quoted("definition") String definition);

        @Member("The number of a parameter.")
        int parameter(@Quoted("parameter") String name);
    }

    interface Person extends Fact {

        @Member("Yes if separated.")
        DerivedAnswer separated();

        @Member("Yes if pregnant.")
        DerivedAnswer pregnant();

        @Member("How many call-outs.")
        DerivedNumber callOutsWithin(int months);

        @Member("Yes if ever registered so.")
        DerivedAnswer everRegisteredAs(@Quoted("register") String word);

        @Member("Yes if some event meets it.")
        DerivedAnswer anyEvent(@Quoted("definition of Event") String definition);

        @Member("Day of birth.")
        DerivedDay born();

        @Member("Yes if the person is the other's parent.")
        DerivedAnswer parentOf(Child child);
    }

    interface Child extends Fact {

        @Member("Yes if in contact.")
        DerivedAnswer contactWithPerson();

        @Member("Yes if on a plan.")
        DerivedAnswer onProtectionPlan();

        @Member(value = "How related.", words = "child relation")
        String relation();

        @Member("Id of the event at which the child was present.")
        String presentAt();
    }

    interface Event extends Fact {

        @Member(value = "What it was.", words = "event kind")
        String kind();

        @Member("Yes if it involved this.")
        DerivedAnswer involved(@Quoted("nature") String nature);
    }

    interface Enquiry extends Fact {

        @Member(value = "Who is asked.", words = "enquiry kind")
        String kind();

        @Member("Yes if considered.")
        DerivedAnswer considered();
    }

    interface Rating extends Fact {

        @Member(value = "Who may be harmed.", words = "rated group")
        String group();

        @Member("The level.")
        DerivedLevel level();
    }

    interface Supervision extends Fact {

        @Member("Yes while it runs.")
        DerivedAnswer current();
    }
}
