package org.safeguardingrules.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.casefile.UnusableCaseFile.Problem;

/** Checks that every id is unique and that every reference points to a record. */
final class References implements Shape.Visitor {

    private final Map<String, String> pathOfId = new HashMap<>();
    private final Map<String, Ref> references = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private References() {}

    static void check(CaseFile caseFile) {
        References references = new References();
        Shape.rewrite(caseFile, Shape.Where.TOP, caseFile.person(), references);
        references.references.forEach(references::resolve);
        if (!references.problems.isEmpty()) {
            throw new UnusableCaseFile(references.problems);
        }
    }

    @Override
    public boolean keeps(Recorded entry) {
        return true;
    }

    @Override
    public Object leaf(Recorded owner, String field, Shape.Where path, Object value) {
        if (field.equals("id")) {
            String earlier = pathOfId.putIfAbsent(value.toString(), path.toString());
            if (earlier != null) {
                problems.add(new Problem(
                        path.toString(),
                        "id '" + value + "' is already the id at " + earlier,
                        "Maybe the same record was mapped twice; every record needs an id of its own."));
            }
        } else if (value instanceof Ref ref) {
            references.put(path.toString(), ref);
        }
        return value;
    }

    /** An act may be about what the advice names and no record holds: the rating of a group, or what nobody has listed. */
    private static boolean isSubjectOfAdvice(String path, Ref ref) {
        boolean act = path.startsWith("actionsTaken[")
                || path.startsWith("overrides[")
                || path.startsWith("ratingDecisions[");
        return act && (ref.id().startsWith("rating of ") || ref.id().startsWith("unlisted "));
    }

    private void resolve(String path, Ref ref) {
        if (!pathOfId.containsKey(ref.id()) && !isSubjectOfAdvice(path, ref)) {
            problems.add(new Problem(
                    path,
                    "'" + ref + "' is the id of no record in the case file",
                    "Maybe the record it refers to was left out, or the id is mistyped."));
        }
    }
}
