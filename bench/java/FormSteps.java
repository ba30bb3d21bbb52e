import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.GroupDef;
import org.javarosa.core.model.IFormElement;
import org.javarosa.core.model.data.AnswerDataFactory;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.UncastData;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.model.xform.XFormSerializingVisitor;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.util.XFormUtils;

/**
 * Runs steps in JavaRosa and prints how long each took: java FormSteps FORM.xml STEPS.tsv ROUNDS.
 *
 * A step is a line "op TAB ref TAB value"; op is answer, add_repeat (of a repeat that is not in a group), remove_repeat
 * or serialise. Waits for a line before each round, so that another engine can be measured turn by turn. Prints one line
 * a round: milliseconds to open the form, then of every step, separated by blanks, then
 * the values asked for by "value" steps, which show that both engines did the same.
 */
public final class FormSteps {
    private final FormDef form;

    private FormSteps(String path) throws Exception {
        try (InputStream stream = new FileInputStream(path)) {
            form = XFormUtils.getFormFromInputStream(stream);
        }
        form.initialize(true, new InstanceInitializationFactory());
    }

    public static void main(String[] words) throws Exception {
        new XFormsModule().registerModule();
        List<String> steps = Files.readAllLines(Path.of(words[1]));
        BufferedReader turns = new BufferedReader(new InputStreamReader(System.in));
        for (int round = 0; round < Integer.parseInt(words[2]) && turns.readLine() != null; round++) {
            StringBuilder line = new StringBuilder();
            System.gc(); // what the round before left behind is not this round's
            long start = System.nanoTime();
            FormSteps run = new FormSteps(words[0]);
            line.append((System.nanoTime() - start) / 1e6);
            for (String step : steps) {
                String[] parts = step.split("\t", -1);
                if (parts[0].equals("value")) {
                    line.append(" =").append(run.value(parts[1]));
                    continue;
                }
                start = System.nanoTime();
                run.step(parts[0], parts[1], parts[2]);
                line.append(' ').append((System.nanoTime() - start) / 1e6);
            }
            System.out.println(line);
        }
    }

    private void step(String op, String ref, String value) throws Exception {
        switch (op) {
            case "answer" -> answer(reference(ref), value);
            case "add_repeat" -> form.createNewRepeat(repeat(ref));
            case "remove_repeat" -> form.deleteRepeat(repeat(ref));
            case "serialise" -> {
                form.postProcessInstance();
                new XFormSerializingVisitor().serializeInstance(form.getMainInstance());
            }
            default -> throw new IllegalArgumentException(op);
        }
    }

    private void answer(TreeReference ref, String value) {
        TreeElement node = form.getMainInstance().resolveReference(ref);
        IAnswerData data = AnswerDataFactory.templateByDataType(node.getDataType())
                .cast(new UncastData(value));
        form.setValue(data, ref, true);
    }

    private String value(String ref) {
        IAnswerData data = form.getMainInstance().resolveReference(reference(ref)).getValue();
        return data == null ? "" : data.uncast().getString();
    }

    private static TreeReference reference(String path) {
        TreeReference ref = TreeReference.rootRef();
        for (String part : path.substring(1).split("/")) {
            int bracket = part.indexOf('[');
            String name = bracket < 0 ? part : part.substring(0, bracket);
            int position = bracket < 0 ? 1 : Integer.parseInt(part.substring(bracket + 1, part.length() - 1));
            ref.add(name, position - 1);
        }
        return ref;
    }

    /** Returns the index of an instance (a path with a position), or of the one to come. */
    private FormIndex repeat(String path) {
        String name = path.replaceAll("\\[\\d+\\]$", "");
        List<IFormElement> children = form.getChildren();
        for (int at = 0; at < children.size(); at++) {
            if (children.get(at) instanceof GroupDef group && group.getRepeat()
                    && ((TreeReference) group.getBind().getReference()).genericize().toString(false).equals(name)) {
                TreeReference ref = reference(path);
                int instance = ref.getMultLast();
                if (name.equals(path)) {
                    TreeElement parent = form.getMainInstance().resolveReference(ref.getParentRef());
                    instance = parent.getChildMultiplicity(ref.getNameLast());
                    ref.setMultiplicity(ref.size() - 1, instance);
                }
                return new FormIndex(at, instance, ref);
            }
        }
        throw new IllegalArgumentException(path);
    }
}
