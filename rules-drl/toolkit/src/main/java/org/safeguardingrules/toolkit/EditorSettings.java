package org.safeguardingrules.toolkit;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.safeguardingrules.compiler.schema.SchemaKind;

/**
 * What tells an editor which schema is for which files, by paths inside the folder that it opens: nothing is fetched.
 *
 * @param pack path of the pack; empty where the editor opens the pack itself
 * @param schemas path of the folder with the schemas
 */
record EditorSettings(String pack, String schemas) {

    /** {@code .vscode/settings.json}, for the extension 'YAML' and whatever else runs the YAML language server. */
    String visualStudioCode() {
        return Arrays.stream(SchemaKind.values())
                .map(kind -> "    \"./%s\": \"%s\"".formatted(schema(kind), files(kind)))
                .collect(Collectors.joining(",\n", "{\n  \"yaml.schemas\": {\n", "\n  }\n}\n"));
    }

    /** {@code .idea/jsonSchemas.xml}. */
    String intelliJ() {
        return Arrays.stream(SchemaKind.values())
                .map(kind -> """
                                <entry key="%1$s">
                                  <value>
                                    <SchemaInfo>
                                      <option name="name" value="%1$s" />
                                      <option name="relativePathToSchema" value="%2$s" />
                                      <option name="patterns">
                                        <list>
                                          <Item>
                                            <option name="path" value="%3$s" />
                                            <option name="mappingKind" value="Pattern" />
                                          </Item>
                                        </list>
                                      </option>
                                    </SchemaInfo>
                                  </value>
                                </entry>
                        """.formatted("rules: " + kind.word(), schema(kind), files(kind)))
                .collect(Collectors.joining("", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <project version="4">
                          <component name="JsonSchemaMappingsProjectConfiguration">
                            <state>
                              <map>
                        """, """
                              </map>
                            </state>
                          </component>
                        </project>
                        """));
    }

    private String schema(SchemaKind kind) {
        return schemas + "/" + kind.word() + ".schema.json";
    }

    private String files(SchemaKind kind) {
        return pack.isEmpty() ? kind.files() : pack + "/" + kind.files();
    }
}
