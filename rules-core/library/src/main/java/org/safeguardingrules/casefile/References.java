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
        Shape.rewrite(caseFile, "", caseFile.person(), references);
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
    public Object leaf(Recorded owner, String field, String path, Object value) {
        if (field.equals("id")) {
            String earlier = pathOfId.putIfAbsent(value.toString(), path);
            if (earlier != null) {
                problems.add(new Problem(
                        path,
                        "id '" + value + "' is already the id at " + earlier,
                        "Maybe the same record was mapped twice; every record needs an id of its own."));
            }
        } else if (value instanceof Ref ref) {
            references.put(path, ref);
        }
        return value;
    }

    private void resolve(String path, Ref ref) {
        if (!pathOfId.containsKey(ref.id())) {
            problems.add(new Problem(
                    path,
                    "'" + ref + "' is the id of no record in the case file",
                    "Maybe the record it refers to was left out, or the id is mistyped."));
        }
    }
}
