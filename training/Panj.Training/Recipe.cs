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
    private const int ParserEpochs = 8;
    private const int NameEpochs = 8;
    private const int BlurredNames = 30;
    private const int Folds = 4;

    /// <summary>How the parser is refined: so many sentences of our grammar beside those of the treebank, walked through so often, and the share of the outcome in the mean.</summary>
    private static readonly (int Written, int Walks, float Share)[] _refinings = [(2000, 2, 0.375f), (4000, 1, 0.375f)];

    /// <summary>The share of the parser of the treebank alone in the mean.</summary>
    private const float OwnShare = 0.25f;

    /// <summary>Corpora of names that may be trained on, by file or folder under the folder of corpora.</summary>
    public static readonly string[] NameCorpora =
    [
        "wikigold/data/wikigold.conll.txt", "wikigold/data/wikigold.conll.txt", "re3d/data-by-source/conll/CENTCOM", "re3d/data-by-source/conll/UK_Government",
        "re3d/data-by-source/conll/US_State_Department", "re3d/data-by-source/conll/Australian_Department_of_Foreign_Affairs",
    ];

    /// <summary>Corpora of posts and contracts, seen half as often: names are the same there, what stands around them is not.</summary>
    public static readonly string[] OtherCorpora = ["BTC/data", "WNUT17/data/train", "SEC-filings/data/train"];

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
        var training = new ParserTraining(seed, ParserEpochs);
        var first = training.Train(jackknifed, WordVectors.Read(sources.Vectors));
        var parserFile = sources.Grammar is not { } grammar ? first
            : ParserMean.Of([(first, OwnShare), .. _refinings.Select(r => (training.Refine(first, [.. jackknifed, .. Written(grammar, tagger, r.Written)], r.Walks), r.Share))]);
        Save("parser.bin", parserFile, log);
        var (uas, las) = Attachment(ParserTraining.Load(parserFile), devWords);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"parser, dev, given tokens: UAS {uas:F2} LAS {las:F2}"));
        Save("names.bin", Names(tagger, ParserTraining.Load(first)), log);
    }

    private IEnumerable<(TreebankWord[] Gold, ParserWord[] Words)> Written(string grammar, Tagger tagger, int count)
    {
        var (work, chance) = (new TaggerWork(), new Random(seed));
        return Grammar.Read(grammar).Write(count, seed).Select(s => (s, Words(tagger, Noise.Forms(s, chance), work)));
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
