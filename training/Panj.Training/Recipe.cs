using System.Globalization;
using Panj.Language.Parsing;
using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Training;

/// <summary>Makes every model in order: lemmas, tagger, sentences, then the parser on tags it would see in use.</summary>
internal sealed class Recipe(Sources sources, string models, int seed)
{
    private const int TaggerEpochs = 8;
    private const int SentenceEpochs = 6;
    private const int ParserEpochs = 9;
    private const int ParserTeachers = 2;
    private const int NameEpochs = 8;
    private const int BlurredNames = 30;
    private const int Folds = 4;
    private const int ShortestPlain = 5;
    private const int LongestPlain = 60;

    /// <summary>Sentences of our grammar beside those of the treebank when a parser is refined, and how often it walks through both in one go.</summary>
    private const int Written = 2000;
    private const int Walks = 2;

    /// <summary>The parser is the mean of so many that were refined from one, each in so many goes, by seeds that lie so far from the recipe's.</summary>
    private static readonly int[][] _refinings = [[0, 2], [1, 4]];

    /// <summary>Corpora of names that may be trained on, by file or folder under the folder of corpora.</summary>
    public static readonly string[] NameCorpora =
    [
        "wikigold/data/wikigold.conll.txt", "wikigold/data/wikigold.conll.txt", "re3d/data-by-source/conll/CENTCOM", "re3d/data-by-source/conll/UK_Government",
        "re3d/data-by-source/conll/US_State_Department", "re3d/data-by-source/conll/Australian_Department_of_Foreign_Affairs",
    ];

    /// <summary>Corpora of posts and contracts, seen half as often: names are the same there, what stands around them is not.</summary>
    public static readonly string[] OtherCorpora = ["BTC/data", "WNUT17/data/train", "SEC-filings/data/train"];

    /// <summary>Corpora whose sentences, without their names, show the parser how texts about the world are written.</summary>
    public static readonly string[] PlainCorpora =
    [
        "wikigold/data/wikigold.conll.txt", "re3d/data-by-source/conll/CENTCOM", "re3d/data-by-source/conll/UK_Government", "re3d/data-by-source/conll/US_State_Department",
        "re3d/data-by-source/conll/Australian_Department_of_Foreign_Affairs",
    ];

    private readonly byte[] _classes = DictionaryClasses.Build(new WordNet(sources.Dictionary));

    public void Run(TextWriter log)
    {
        var trainFile = Path.Combine(sources.Treebank, "en_ewt-ud-train.rebuilt.conllu");
        var train = Treebank.Read(trainFile);
        var dev = Treebank.Read(Path.Combine(sources.Treebank, "en_ewt-ud-dev.conllu"));
        Save("lemmas.bin", LemmaTraining.Train(train, new WordNet(sources.Dictionary)), log);
        Save("clauses.bin", ClauseTraining.Train(train), log);
        var clusterFile = ClusterTraining.Train(WordVectors.Read(sources.Vectors), seed);
        Save("clusters.bin", clusterFile, log);
        var clusters = new WordClusters(Pinned.Reader(clusterFile));
        var file = new TaggerTraining(seed, TaggerEpochs, _classes, clusters).Train(train, TaggerTraining.Labels(train));
        Save("tagger.bin", file, log);
        var tagger = TaggerTraining.Load(file, clusters);
        Save("sentences.bin", new SentenceTraining(seed, SentenceEpochs, tagger).Train(RawText.Read(trainFile)), log);
        var work = new TaggerWork();
        var devWords = dev.ConvertAll(s => (Gold: s, Words: Words(tagger, s, work)));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tagger, dev, given tokens: UPOS {Upos(devWords):F2}"));
        var jackknifed = Jackknife(train, clusters);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tagger, jackknifed train: UPOS {Upos(jackknifed):F2}"));
        var first = Taught(tagger, jackknifed, WordVectors.Read(sources.Vectors));
        var parserFile = sources.Grammar is { } grammar ? Refined(first, [.. jackknifed, .. OfGrammar(grammar, tagger)]) : first;
        Save("parser.bin", parserFile, log);
        var (uas, las) = Attachment(ParserTraining.Load(parserFile), devWords);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"parser, dev, given tokens: UAS {uas:F2} LAS {las:F2}"));
        Save("names.bin", Names(tagger, ParserTraining.Load(first)), log);
    }

    /// <summary>A parser that learns from the treebank and from parsers of other seeds, and from these alone what texts without trees are like.</summary>
    private byte[] Taught(Tagger tagger, List<(TreebankWord[] Gold, ParserWord[] Words)> jackknifed, WordVectors vectors)
    {
        byte[][] teachers = [.. Enumerable.Range(1, ParserTeachers).AsParallel().AsOrdered().Select(n => new ParserTraining(seed + n, ParserEpochs).Train(jackknifed, vectors))];
        return new ParserTraining(seed, ParserEpochs).Train([.. jackknifed, .. Plain(tagger)], vectors, teachers);
    }

    private IEnumerable<(TreebankWord[] Gold, ParserWord[] Words)> Plain(Tagger tagger)
    {
        var (work, corpus) = (new TaggerWork(), new NameCorpus(new KnownNames(sources.Dictionary).Peoples));
        return PlainCorpora.SelectMany(name => Files(Path.Combine(sources.Corpora, name))).SelectMany(corpus.Read)
            .Where(s => s.Forms.Length is >= ShortestPlain and <= LongestPlain).Select(s => (Array.Empty<TreebankWord>(), Words(tagger, s.Forms, work)));
    }

    private byte[] Refined(byte[] first, List<(TreebankWord[] Gold, ParserWord[] Words)> sentences) => ParserMean.Of(
        [.. _refinings.AsParallel().AsOrdered().Select(goes => (goes.Aggregate(first, (file, go) => new ParserTraining(seed + go, ParserEpochs).Refine(file, sentences, Walks)), 1f / _refinings.Length))]);

    private IEnumerable<(TreebankWord[] Gold, ParserWord[] Words)> OfGrammar(string grammar, Tagger tagger)
    {
        var (work, chance) = (new TaggerWork(), new Random(seed));
        return Grammar.Read(grammar).Write(Written, seed).Select(s => (s, Words(tagger, Noise.Forms(s, chance), work)));
    }

    /// <summary>The name tagger's file, made with models trained before.</summary>
    public byte[] Names(Tagger tagger, Parser parser)
    {
        var known = new KnownNames(sources.Dictionary);
        var corpus = new NameCorpus(known.Peoples);
        var sentences = NameCorpora.Concat(NameCorpora).Concat(OtherCorpora).SelectMany(name => Files(Path.Combine(sources.Corpora, name))).SelectMany(corpus.Read);
        return new NameTraining(seed, NameEpochs, BlurredNames, (tagger, parser), known.Build()).Train(sentences);
    }

    public static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path).Order(StringComparer.Ordinal) : [path];

    private void Save(string name, byte[] file, TextWriter log)
    {
        File.WriteAllBytes(Path.Combine(models, name), file);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {file.Length} bytes"));
    }

    /// <summary>The sentences with the tags of a tagger that has not seen them, some of them in another case.</summary>
    public List<(TreebankWord[] Gold, ParserWord[] Words)> Jackknife(List<TreebankWord[]> train, WordClusters clusters)
    {
        var (result, labels) = (new List<(TreebankWord[] Gold, ParserWord[] Words)>(), TaggerTraining.Labels(train));
        for (var fold = 0; fold < Folds; fold++)
        {
            var kept = train.Where((_, i) => i % Folds != fold).ToList();
            var tagger = TaggerTraining.Load(new TaggerTraining(seed, 3, _classes, clusters).Train(kept, labels), clusters);
            var (work, chance) = (new TaggerWork(), new Random(seed + fold));
            result.AddRange(train.Where((_, i) => i % Folds == fold).Select(s => (s, Words(tagger, Noise.Forms(s, chance), work))));
        }

        return result;
    }

    public static ParserWord[] Words(Tagger tagger, TreebankWord[] sentence, TaggerWork work) => Words(tagger, Array.ConvertAll(sentence, w => w.Form), work);

    private static ParserWord[] Words(Tagger tagger, string[] words, TaggerWork work)
    {
        var forms = Sample.Forms(words);
        var labels = new byte[forms.Length];
        tagger.Tag(forms, labels, work);
        return [.. forms.Zip(labels, (form, label) => new ParserWord(form.Lower, label, tagger.Tags.Upos(label)))];
    }

    private static double Upos(List<(TreebankWord[] Gold, ParserWord[] Words)> sentences) =>
        100.0 * sentences.Sum(s => s.Gold.Zip(s.Words).Count(p => p.First.Upos == p.Second.Upos)) / sentences.Sum(s => s.Gold.Length);

    public static (double Uas, double Las) Attachment(Parser parser, List<(TreebankWord[] Gold, ParserWord[] Words)> sentences)
    {
        int heads = 0, both = 0;
        var state = new ParserState();
        var scratch = new ParserScratch();
        foreach (var (gold, words) in sentences)
        {
            parser.Parse(words, state, scratch);
            for (var i = 0; i < gold.Length; i++)
            {
                if (state.Arcs[i].Head != gold[i].Head) continue;
                heads++;
                if (Universal(state.Arcs[i].Relation) == Universal(gold[i].Relation)) both++;
            }
        }

        var all = sentences.Sum(s => s.Gold.Length) / 100.0;
        return (heads / all, both / all);
    }

    private static string Universal(Panj.Language.Deprel relation) => Panj.Language.DeprelNames.Name(relation).Split(':')[0];
}
