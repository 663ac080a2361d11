package dev.gradus.problem;

import dev.gradus.problem.ProblemYaml.PlanEntry;
import dev.gradus.problem.ProblemYaml.WrongEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads one package whole and notes everything that is wrong with it. */
final class PackageReader {
    private final String id;
    private final FaultLog log = new FaultLog();
    private final PackageFiles files;

    private PackageReader(Path root, String id) {
        this.id = id;
        this.files = PackageFiles.read(root, id, log);
    }

    /** What came of reading: a valid problem, or every fault of it. */
    static BankEntry read(Path root, String id) {
        if (QuizLayout.isQuiz(root, id)) {
            return QuizPackageReader.read(root, id);
        }
        PackageReader reader = new PackageReader(root, id);
        Optional<Problem> problem = reader.read();
        return problem.isPresent() && reader.log.isEmpty()
                ? new BankEntry.Usable(problem.get())
                : new BankEntry.Broken(id, reader.log.sorted());
    }

    private Optional<Problem> read() {
        Optional<SourceFile> yamlFile = need(files.path(PackageLayout.YAML), "add it, beginning with 'format: 1'");
        Optional<YamlValue> tree = yamlFile.flatMap(file -> YamlDocument.read(file, log.page(file.path())));
        Optional<ProblemYaml> yaml = tree.flatMap(ProblemYamlReader::read);
        if (tree.isPresent() && yaml.isEmpty()) {
            return Optional.empty();
        }
        Optional<SourceFile> statement =
                need(files.path(PackageLayout.STATEMENT), "add it: the task in Markdown, as learners read it");
        Optional<SourceFile> reference =
                need(files.path(PackageLayout.REFERENCE), "add the reference solution, which passes every test");
        Optional<SourceFile> template =
                need(files.templatePath(), "add the template: its public static methods are the contract");
        needTests();
        JavaHeads.check(files, log);
        ProvidedTypes provided = ProvidedTypes.read(files.in("provided"), log);
        Optional<Contract> contract =
                template.flatMap(file -> ContractReader.read(file, provided, log.page(file.path())));
        List<PlanEntry> plan = yaml.map(ProblemYaml::plan).orElse(List.of());
        TestSources.check(files.in("tests"), plan, log.page(files.path(PackageLayout.YAML)), log);
        yaml.ifPresent(read -> checkWrong(read.wrong()));
        List<Example> examples =
                yaml.map(read -> examples(read, contract, provided)).orElse(List.of());
        if (!log.isEmpty()) {
            return Optional.empty();
        }
        ProblemYaml read = yaml.orElseThrow();
        return Optional.of(new Problem(
                id,
                read.listing(),
                contract.orElseThrow(),
                read.plan().stream().map(entry -> entry.test().orElseThrow()).toList(),
                examples,
                read.rules(),
                read.allow(),
                read.limits(),
                read.hints(),
                read.wrong().stream().map(this::knownWrong).toList(),
                read.equivalent(),
                statement.orElseThrow().text(),
                template.orElseThrow(),
                reference.orElseThrow(),
                files.in("tests"),
                files.in("provided"),
                files.file(files.path(PackageLayout.FINGERPRINTS)),
                ProblemDigest.of(files, tree.orElseThrow())));
    }

    private static List<Example> examples(ProblemYaml yaml, Optional<Contract> contract, ProvidedTypes provided) {
        if (contract.isEmpty()) {
            ExampleReader.checkSyntax(yaml.examples());
            return List.of();
        }
        return new ExampleReader(contract.get(), provided).read(yaml.examples());
    }

    private Optional<SourceFile> need(String path, String next) {
        if (!files.isPresent(path)) {
            log.page(path).add(0, "is missing", next);
        }
        return files.file(path);
    }

    private void needTests() {
        if (!files.isAnyPresentIn("tests")) {
            log.page(files.path("tests"))
                    .add(0, "has no Java file", "add the hidden tests, such as tests/ProblemTest.java");
        }
    }

    private void checkWrong(List<WrongEntry> entries) {
        TreeSet<String> slugs = new TreeSet<>();
        for (WrongEntry entry : entries) {
            slugs.add(entry.slug());
            String path = files.path(PackageLayout.wrong(entry.slug()));
            if (!files.isPresent(path)) {
                log.page(path)
                        .add(0, "is missing, but problem.yaml names it", "add it, or remove the entry in 'wrong'");
            }
        }
        for (String slug : files.wrongFolders()) {
            if (!slugs.contains(slug)) {
                log.page(files.path("wrong/" + slug))
                        .add(
                                0,
                                "has no entry in 'wrong' of problem.yaml",
                                "add '" + slug + ": {fails: [...], says: ...}'");
            }
        }
    }

    private KnownWrong knownWrong(WrongEntry entry) {
        SourceFile source =
                files.file(files.path(PackageLayout.wrong(entry.slug()))).orElseThrow();
        return new KnownWrong(entry.slug(), entry.fails(), entry.says(), source);
    }
}
