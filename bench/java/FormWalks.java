import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.javarosa.core.model.CoreModelModule;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.GroupDef;
import org.javarosa.core.model.IFormElement;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.condition.IFunctionHandler;
import org.javarosa.core.model.data.AnswerDataFactory;
import org.javarosa.core.model.data.BooleanData;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DateTimeData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.UncastData;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.core.model.utils.DateUtils;
import org.javarosa.core.model.utils.IPreloadHandler;
import org.javarosa.core.reference.InvalidReferenceException;
import org.javarosa.core.reference.PrefixedRootFactory;
import org.javarosa.core.reference.Reference;
import org.javarosa.core.reference.ReferenceManager;
import org.javarosa.core.services.PrototypeManager;
import org.javarosa.core.util.JavaRosaCoreModule;
import org.javarosa.form.api.FormEntryCaption;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormSerializingVisitor;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.model.xform.XPathReference;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xform.util.XFormUtils;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.joda.time.DateTimeUtils;
import org.joda.time.DateTimeZone;

/**
 * Runs walks over forms in JavaRosa and prints what the form showed: java FormWalks BATCH [anew].
 *
 * BATCH has lines of fields separated by tabs (backslash, tab and line end escaped): "form PATH FOLDER" (the folder of
 * its media), "walk NAME", then steps as in steps.json: "init CLOCK ZONE KEY=VALUE…", "answer REF VALUE",
 * "add_repeat REF", "remove_repeat REF", "language VALUE", "clock VALUE", "reload" (through the record's XML, as Collect
 * does it).
 *
 * Prints JSON lines: {"walk":NAME,"step":N,"nodes":{ref:{…}},"gone":[ref…]} after every step, with the nodes that
 * differ from the step before; {"walk":NAME,"submission":XML} at its end; {"walk":NAME,"step":N,"error":…} where
 * JavaRosa throws, which ends the walk (step -1: the form does not load).
 * With "anew" after BATCH every rule is worked out again after each step, as when a draft is opened.
 *
 * The clock: now() follows a fixed one, and today() is read as date(now()), which is the same.
 */
public final class FormWalks {
    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), false,
            StandardCharsets.UTF_8);

    private final String xml;
    private FormDef form;
    private final Map<String, String> preload;
    private final PullData pullData;
    private Map<String, String> before = new HashMap<>();

    private FormWalks(String path, String folder, Map<String, String> preload) throws Exception {
        this.preload = preload;
        references(folder);
        // only where expressions stand: in the attributes of binds, actions, outputs and lists
        xml = Pattern.compile("\\s(calculate|constraint|relevant|required|readonly|value|nodeset)\\s*=\\s*(\"[^\"]*\"|'[^']*')")
                .matcher(Files.readString(Path.of(path)))
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("\\btoday\\(\\s*\\)", "date(now())")));
        pullData = new PullData(folder);
        form = loaded();
        form.initialize(true, new InstanceInitializationFactory());
    }

    private FormDef loaded() throws Exception {
        FormDef found = XFormUtils.getFormFromInputStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        if (found == null) {
            throw new IllegalStateException("JavaRosa gave no form");
        }
        found.addFunctionHandler(pullData);
        for (IPreloadHandler handler : new IPreloadHandler[] {
            new Preload("date"), new Preload("timestamp"), new Preload("property")}) {
            found.getPreloader().addPreloadHandler(handler);
        }
        return found;
    }

    public static void main(String[] words) throws Exception {
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        PrototypeManager.registerPrototypes(JavaRosaCoreModule.classNames);
        PrototypeManager.registerPrototypes(CoreModelModule.classNames);
        new XFormsModule().registerModule();
        String path = "";
        String folder = "";
        String walk = "";
        FormWalks run = null;
        boolean dead = true;
        int step = -1;
        boolean anew = words.length > 1 && words[1].equals("anew");
        try (BufferedReader lines = Files.newBufferedReader(Path.of(words[0]))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = fields(line);
                if (parts[0].equals("form")) {
                    path = parts[1];
                    folder = parts[2];
                    continue;
                }
                if (parts[0].equals("walk") || parts[0].equals("end")) {
                    if (run != null && !dead) {
                        submission(run, walk);
                    }
                    OUT.flush();
                    run = null;
                    if (parts[0].equals("walk")) {
                        walk = parts[1];
                        dead = false;
                        step = -1;
                    }
                    continue;
                }
                step++;
                if (dead) {
                    continue;
                }
                try {
                    if (parts[0].equals("init")) {
                        Map<String, String> facts = new HashMap<>();
                        for (int at = 3; at < parts.length; at++) {
                            int equals = parts[at].indexOf('=');
                            facts.put(parts[at].substring(0, equals), parts[at].substring(equals + 1));
                        }
                        TimeZone.setDefault(TimeZone.getTimeZone(parts[2]));
                        DateTimeZone.setDefault(DateTimeZone.forID(parts[2]));
                        clock(parts[1]);
                        run = new FormWalks(path, folder, facts);
                    } else {
                        run.step(parts);
                    }
                    run.dump(walk, step, anew);
                } catch (Throwable error) {
                    dead = true;
                    OUT.println("{\"walk\":" + quoted(walk) + ",\"step\":" + (run == null ? -1 : step) + ",\"error\":"
                            + quoted(said(error)) + "}");
                }
            }
        }
        OUT.flush();
    }

    private static void submission(FormWalks run, String walk) {
        try {
            run.form.postProcessInstance();
            byte[] xml = new XFormSerializingVisitor().serializeInstance(run.form.getMainInstance(),
                    new XPathReference("/"));
            OUT.println("{\"walk\":" + quoted(walk) + ",\"submission\":"
                    + quoted(new String(xml, StandardCharsets.UTF_8)) + "}");
        } catch (IOException | RuntimeException error) {
            OUT.println("{\"walk\":" + quoted(walk) + ",\"step\":-2,\"error\":" + quoted(said(error)) + "}");
        }
    }

    private static String said(Throwable error) {
        StringBuilder text = new StringBuilder();
        for (Throwable at = error; at != null; at = at.getCause()) {
            text.append(at.getClass().getSimpleName()).append(": ").append(at.getMessage()).append(" | ");
        }
        StackTraceElement[] trace = error.getStackTrace();
        for (int at = 0; at < Math.min(4, trace.length); at++) {
            text.append(trace[at]).append(" < ");
        }
        return text.toString();
    }

    private static void clock(String moment) {
        DateTimeUtils.setCurrentMillisFixed(OffsetDateTime.parse(moment).toInstant().toEpochMilli());
    }

    // -- steps

    private void step(String[] parts) throws Exception {
        switch (parts[0]) {
            case "answer" -> answer(reference(parts[1]), parts[2]);
            case "add_repeat" -> form.createNewRepeat(index(reference(parts[1]), true));
            case "remove_repeat" -> form.deleteRepeat(index(reference(parts[1]), false));
            case "language" -> form.getLocalizer().setLocale(parts[1]);
            case "clock" -> clock(parts[1]);
            case "reload" -> reload();
            default -> throw new IllegalArgumentException(parts[0]);
        }
    }

    /** Writes the record as XML and opens it in the form loaded anew. */
    private void reload() throws Exception {
        String language = form.getLocalizer() == null ? null : form.getLocalizer().getLocale();
        byte[] record = new XFormSerializingVisitor().serializeInstance(form.getMainInstance(), new XPathReference("/"));
        form = loaded();
        TreeElement saved = XFormParser.restoreDataModel(record, null).getRoot();
        TreeElement root = form.getMainInstance().getRoot().deepCopy(true);
        root.populate(saved, form);
        form.getMainInstance().setRoot(root);
        form.initialize(false, new InstanceInitializationFactory());
        if (language != null) {
            form.getLocalizer().setLocale(language);
        }
    }

    private void answer(TreeReference ref, String value) {
        TreeElement node = form.getMainInstance().resolveReference(ref);
        IAnswerData data = null;
        if (!value.isEmpty()) {
            QuestionDef question = FormDef.findQuestionByRef(ref, form);
            IAnswerData template = question == null ? AnswerDataFactory.templateByDataType(node.getDataType())
                    : AnswerDataFactory.template(question.getControlType(), node.getDataType());
            data = template.cast(new UncastData(value));
        }
        form.setValue(data, ref, true);
    }

    private TreeReference reference(String path) {
        TreeReference ref = TreeReference.rootRef();
        for (String part : path.substring(1).split("/")) {
            int bracket = part.indexOf('[');
            String name = bracket < 0 ? part : part.substring(0, bracket);
            int position = bracket < 0 ? 1 : Integer.parseInt(part.substring(bracket + 1, part.length() - 1));
            ref.add(name, position - 1);
        }
        return ref;
    }

    /** Returns the index of a repeat's instance, or of the one to come. */
    private FormIndex index(TreeReference ref, boolean next) {
        if (next) {
            TreeElement parent = form.getMainInstance().resolveReference(ref.getParentRef());
            ref.setMultiplicity(ref.size() - 1, parent.getChildMultiplicity(ref.getNameLast()));
        }
        List<int[]> steps = new ArrayList<>();
        List<TreeReference> refs = new ArrayList<>();
        if (!find(form, ref, steps, refs)) {
            throw new IllegalArgumentException("no repeat " + ref);
        }
        FormIndex index = null;
        for (int at = steps.size() - 1; at >= 0; at--) {
            index = new FormIndex(index, steps.get(at)[0], steps.get(at)[1], refs.get(at));
        }
        return index;
    }

    private boolean find(IFormElement above, TreeReference wanted, List<int[]> steps, List<TreeReference> refs) {
        if (above.getChildren() == null) {
            return false;
        }
        for (int at = 0; at < above.getChildren().size(); at++) {
            if (!(above.getChildren().get(at) instanceof GroupDef group)) {
                continue;
            }
            TreeReference own = (TreeReference) group.getBind().getReference();
            TreeReference placed = own.contextualize(wanted);
            int instance = -1;
            if (group.getRepeat()) {
                int depth = own.size() - 1;
                if (depth >= wanted.size() || !own.getNameLast().equals(wanted.getName(depth))) {
                    continue;
                }
                instance = wanted.getMultiplicity(depth);
                placed.setMultiplicity(depth, instance);
            }
            steps.add(new int[] {at, instance});
            refs.add(placed);
            boolean here = group.getRepeat() && own.size() == wanted.size()
                    && own.genericize().equals(wanted.genericize());
            if (here || find(group, wanted, steps, refs)) {
                return true;
            }
            steps.remove(steps.size() - 1);
            refs.remove(refs.size() - 1);
        }
        return false;
    }

    // -- what the form shows

    private void dump(String walk, int step, boolean anew) throws Exception {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        FormEntryModel model = new FormEntryModel(form);
        Map<String, Prompt> prompts = new LinkedHashMap<>();
        if (anew) {
            workOut();
        }
        for (int round = 0; round < 50; round++) {
            prompts.clear();
            if (!shown(form, new ArrayList<>(), new ArrayList<>(), TreeReference.rootRef(), model, prompts)) {
                break;
            }
        }
        // Reading choices takes away answers that are not among them any more, which may change what else is shown.
        for (Prompt prompt : prompts.values()) {
            if (prompt.question != null && prompt.element().isRelevant()) {
                prompt.choices();
            }
        }
        if (anew) {
            workOut();
        }
        nodes(form.getMainInstance().getRoot(), "", prompts, found);
        Map<String, String> now = new HashMap<>();
        StringBuilder line = new StringBuilder("{\"walk\":" + quoted(walk) + ",\"step\":" + step + ",\"nodes\":{");
        boolean first = true;
        for (Map.Entry<String, Map<String, Object>> node : found.entrySet()) {
            String text = json(node.getValue());
            now.put(node.getKey(), text);
            if (!text.equals(before.get(node.getKey()))) {
                line.append(first ? "" : ",").append(quoted(node.getKey())).append(':').append(text);
                first = false;
            }
        }
        line.append("},\"gone\":[");
        first = true;
        for (String ref : before.keySet()) {
            if (!now.containsKey(ref)) {
                line.append(first ? "" : ",").append(quoted(ref));
                first = false;
            }
        }
        before = now;
        OUT.println(line.append("]}"));
    }

    /** Works every rule out again, as when a draft is opened: JavaRosa misses some changes across repeat instances. */
    private void workOut() throws Exception {
        Method all = FormDef.class.getDeclaredMethod("initializeTriggerables", TreeReference.class);
        all.setAccessible(true);
        all.invoke(form, TreeReference.rootRef());
    }

    /** Collects the questions and groups on the form's pages; makes what a count asks for, and tells whether it did. */
    private boolean shown(IFormElement above, List<int[]> steps, List<TreeReference> refs, TreeReference context,
            FormEntryModel model, Map<String, Prompt> prompts) {
        boolean made = false;
        for (int at = 0; at < above.getChildren().size(); at++) {
            IFormElement child = above.getChildren().get(at);
            TreeReference own = ((TreeReference) child.getBind().getReference()).contextualize(context);
            if (child instanceof GroupDef group && group.getRepeat()) {
                int depth = own.size() - 1;
                TreeReference parent = own.getParentRef();
                for (int instance = 0;; instance++) {
                    TreeReference placed = own.clone();
                    placed.setMultiplicity(depth, instance);
                    steps.add(new int[] {at, instance});
                    refs.add(placed);
                    TreeElement node = form.getMainInstance().resolveReference(placed);
                    if (node == null && group.getCountReference() != null && instance < 400
                            && form.isRepeatRelevant(placed)) {
                        model.setQuestionIndex(built(steps, refs));
                        node = form.getMainInstance().resolveReference(placed);
                        made |= node != null;
                    }
                    if (node != null && group.getCountReference() != null && form.isRepeatRelevant(placed)
                            && instance >= count(group, placed)) {
                        form.deleteRepeat(built(steps, refs));
                        made = true;
                        steps.remove(steps.size() - 1);
                        refs.remove(refs.size() - 1);
                        instance--;
                        continue;
                    }
                    if (node != null && node.isRelevant()) {
                        prompts.putIfAbsent(path(placed), new Prompt(built(steps, refs), group, placed));
                        made |= shown(group, steps, refs, placed, model, prompts);
                    }
                    steps.remove(steps.size() - 1);
                    refs.remove(refs.size() - 1);
                    if (node == null) {
                        break;
                    }
                }
                continue;
            }
            TreeElement node = form.getMainInstance().resolveReference(own);
            steps.add(new int[] {at, -1});
            refs.add(own);
            if (node != null && (node.isRelevant() || own.equals(context))) {
                prompts.putIfAbsent(path(own), new Prompt(built(steps, refs), child, own));
                if (child instanceof GroupDef group) {
                    made |= shown(group, steps, refs, own.size() < context.size() ? context : own, model, prompts);
                }
            }
            steps.remove(steps.size() - 1);
            refs.remove(refs.size() - 1);
        }
        return made;
    }

    /** Returns what a repeat's count says; JavaRosa itself never takes away instances that a count no longer wants. */
    private int count(GroupDef group, TreeReference placed) {
        TreeReference ref = ((TreeReference) group.getCountReference().getReference()).contextualize(placed);
        TreeElement node = form.getMainInstance().resolveReference(ref);
        IAnswerData data = node == null ? null : node.getValue();
        try {
            return data == null ? 0 : (int) Double.parseDouble(data.uncast().getString());
        } catch (NumberFormatException error) {
            return 0;
        }
    }

    private static FormIndex built(List<int[]> steps, List<TreeReference> refs) {
        FormIndex index = null;
        for (int at = steps.size() - 1; at >= 0; at--) {
            index = new FormIndex(index, steps.get(at)[0], steps.get(at)[1], refs.get(at));
        }
        return index;
    }

    private void nodes(TreeElement element, String path, Map<String, Prompt> prompts,
            Map<String, Map<String, Object>> found) {
        String own = path + "/" + element.getName() + (element.isRepeatable() ? "[" + (element.getMult() + 1) + "]" : "");
        if (!path.isEmpty()) {
            found.put(own, shownOf(element, prompts.get(own)));
        }
        for (int at = 0; at < element.getAttributeCount(); at++) {
            TreeElement attribute = element.getAttribute(element.getAttributeNamespace(at), element.getAttributeName(at));
            if (attribute != null && !path.isEmpty()) {
                found.put(own + "/@" + attribute.getName(), shownOf(attribute, null));
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int at = 0; at < element.getNumChildren(); at++) {
            TreeElement child = element.getChildAt(at);
            if (child.isRepeatable()) {
                counts.merge(child.getName(), child.getMult() < 0 ? 0 : 1, Integer::sum);
            }
            if (child.getMult() >= 0) {
                nodes(child, own, prompts, found);
            }
        }
        counts.forEach((name, count) -> found.put(own + "/" + name, new LinkedHashMap<>(Map.of("count", count))));
    }

    private Map<String, Object> shownOf(TreeElement element, Prompt prompt) {
        Map<String, Object> shown = new LinkedHashMap<>();
        boolean leaf = element.getNumChildren() == 0;
        IAnswerData data = element.getValue();
        shown.put("value", leaf && data != null ? text(data) : "");
        shown.put("relevant", element.isRelevant());
        shown.put("required", element.isRequired());
        shown.put("readonly", !element.isEnabled());
        if (prompt == null || !element.isRelevant()) {
            return shown;
        }
        shown.put("label", prompt.label());
        if (prompt.question != null) {
            shown.put("hint", prompt.hint());
            String violation = null;
            if (data == null && element.isRequired()) {
                violation = "required";
            } else if (!form.evaluateConstraint(element.getRef(), data)) {
                violation = "constraint";
                shown.put("message", prompt.message(data));
            }
            shown.put("violation", violation);
            List<List<String>> choices = prompt.choices();
            if (choices != null) {
                shown.put("choices", choices);
            }
        }
        return shown;
    }

    private static String text(IAnswerData data) {
        return data instanceof BooleanData ? String.valueOf(data.getValue()) : data.uncast().getString();
    }

    private final class Prompt {
        private final FormIndex index;
        private final IFormElement element;
        private final TreeReference ref;
        final QuestionDef question;

        Prompt(FormIndex index, IFormElement element, TreeReference ref) {
            this.index = index;
            this.element = element;
            this.ref = ref;
            question = element instanceof QuestionDef found ? found : null;
        }

        TreeElement element() {
            return form.getMainInstance().resolveReference(ref);
        }

        String label() {
            return new FormEntryCaption(form, index).getQuestionText();
        }

        String hint() {
            return new FormEntryPrompt(form, index).getHelpText();
        }

        String message(IAnswerData data) {
            return new FormEntryPrompt(form, index).getConstraintText(data);
        }

        List<List<String>> choices() {
            FormEntryPrompt prompt = new FormEntryPrompt(form, index);
            List<SelectChoice> choices = prompt.getSelectChoices();
            if (choices == null || choices.isEmpty() && question.getDynamicChoices() == null) {
                return null;
            }
            List<List<String>> found = new ArrayList<>();
            for (SelectChoice choice : choices) {
                List<String> pair = new ArrayList<>();
                pair.add(choice.getValue());
                pair.add(prompt.getSelectChoiceText(choice));
                found.add(pair);
            }
            return found;
        }
    }

    private String path(TreeReference ref) {
        StringBuilder path = new StringBuilder();
        TreeReference at = TreeReference.rootRef();
        for (int depth = 0; depth < ref.size(); depth++) {
            at.add(ref.getName(depth), ref.getMultiplicity(depth));
            TreeElement node = form.getMainInstance().resolveReference(at);
            path.append('/').append(ref.getName(depth));
            if (node != null && node.isRepeatable()) {
                path.append('[').append(node.getMult() + 1).append(']');
            }
        }
        return path.toString();
    }

    // -- what a device hands in

    private final class Preload implements IPreloadHandler {
        private final String kind;

        Preload(String kind) {
            this.kind = kind;
        }

        @Override
        public String preloadHandled() {
            return kind;
        }

        @Override
        public IAnswerData handlePreload(String params) {
            Date now = new Date(DateTimeUtils.currentTimeMillis());
            if (kind.equals("date")) {
                return params.equals("today") ? new DateData(DateUtils.roundDate(now)) : null;
            }
            if (kind.equals("timestamp")) {
                return params.equals("start") ? new DateTimeData(now) : null;
            }
            String fact = preload.getOrDefault(params.toLowerCase(Locale.ROOT), "");
            return fact.isEmpty() ? null : new StringData(fact);
        }

        @Override
        public boolean handlePostProcess(TreeElement node, String params) {
            if (!kind.equals("timestamp") || !params.equals("end")) {
                return false;
            }
            node.setAnswer(new DateTimeData(new Date(DateTimeUtils.currentTimeMillis())));
            return true;
        }
    }

    /** pulldata() as ODK Collect has it: the first row whose key column has the key. */
    private static final class PullData implements IFunctionHandler {
        private final String folder;
        private final Map<String, List<String[]>> tables = new HashMap<>();

        PullData(String folder) {
            this.folder = folder;
        }

        @Override
        public String getName() {
            return "pulldata";
        }

        @Override
        @SuppressWarnings("rawtypes")
        public List<Class[]> getPrototypes() {
            return new ArrayList<>();
        }

        @Override
        public boolean realTime() {
            return false;
        }

        @Override
        public boolean rawArgs() {
            return true;
        }

        @Override
        public Object eval(Object[] args, EvaluationContext context) {
            List<String[]> rows = tables.computeIfAbsent(XPathFuncExpr.toString(args[0]), this::table);
            int column = place(rows, XPathFuncExpr.toString(args[1]));
            int key = place(rows, XPathFuncExpr.toString(args[2]));
            String wanted = XPathFuncExpr.toString(args[3]);
            for (int at = 1; at < rows.size() && column >= 0 && key >= 0; at++) {
                String[] row = rows.get(at);
                if (key < row.length && row[key].equals(wanted) && !wanted.isEmpty()) {
                    return column < row.length ? row[column] : "";
                }
            }
            return "";
        }

        private static int place(List<String[]> rows, String name) {
            for (int at = 0; !rows.isEmpty() && at < rows.get(0).length; at++) {
                if (rows.get(0)[at].trim().equals(name)) {
                    return at;
                }
            }
            return -1;
        }

        private List<String[]> table(String name) {
            List<String[]> rows = new ArrayList<>();
            String file = name.endsWith(".csv") ? name : name + ".csv";
            try {
                String text = Files.readString(Path.of(folder, file)).replaceFirst("^\uFEFF", "");
                List<String> row = new ArrayList<>();
                StringBuilder cell = new StringBuilder();
                boolean quoted = false;
                for (int at = 0; at <= text.length(); at++) {
                    char c = at < text.length() ? text.charAt(at) : '\n';
                    if (quoted) {
                        if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                            cell.append('"');
                            at++;
                        } else if (c == '"') {
                            quoted = false;
                        } else {
                            cell.append(c);
                        }
                    } else if (c == '"') {
                        quoted = true;
                    } else if (c == ',' || c == '\n') {
                        row.add(cell.toString());
                        cell.setLength(0);
                        if (c == '\n') {
                            rows.add(row.toArray(new String[0]));
                            row = new ArrayList<>();
                        }
                    } else if (c != '\r') {
                        cell.append(c);
                    }
                }
            } catch (IOException error) {
                return rows;
            }
            return rows;
        }
    }

    private static void references(String folder) {
        ReferenceManager manager = ReferenceManager.instance();
        manager.reset();
        manager.addReferenceFactory(new PrefixedRootFactory(new String[] {"file", "file-csv"}) {
            @Override
            public Reference derive(String uri) throws InvalidReferenceException {
                return factory(uri.substring(uri.lastIndexOf('/') + 1), uri);
            }

            @Override
            protected Reference factory(String terminal, String uri) {
                return new BesideForm(Path.of(folder, terminal), uri);
            }
        });
    }

    private record BesideForm(Path file, String uri) implements Reference {
        @Override
        public boolean doesBinaryExist() {
            return Files.exists(file);
        }

        @Override
        public InputStream getStream() throws IOException {
            return new FileInputStream(file.toFile());
        }

        @Override
        public String getURI() {
            return uri;
        }

        @Override
        public String getLocalURI() {
            return file.toString();
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reference[] probeAlternativeReferences() {
            return new Reference[0];
        }
    }

    // -- text

    private static String[] fields(String line) {
        String[] parts = line.split("\t", -1);
        for (int at = 0; at < parts.length; at++) {
            StringBuilder text = new StringBuilder();
            for (int place = 0; place < parts[at].length(); place++) {
                char c = parts[at].charAt(place);
                if (c == '\\' && place + 1 < parts[at].length()) {
                    char next = parts[at].charAt(++place);
                    text.append(next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next);
                } else {
                    text.append(c);
                }
            }
            parts[at] = text.toString();
        }
        return parts;
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            StringBuilder text = new StringBuilder("{");
            map.forEach((key, item) -> text.append(text.length() > 1 ? "," : "").append(quoted((String) key)).append(':')
                    .append(json(item)));
            return text.append('}').toString();
        }
        if (value instanceof List<?> list) {
            StringBuilder text = new StringBuilder("[");
            list.forEach(item -> text.append(text.length() > 1 ? "," : "").append(json(item)));
            return text.append(']').toString();
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || c >= 0x7f) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
