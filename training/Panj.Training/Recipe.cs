using System.Globalization;
using Panj.Language.Parsing;
using Panj.Language.Tagging;

namespace Panj.Training;

/// <summary>Makes every model in order: lemmas, tagger, then the parser on tags it would see in use.</summary>
internal sealed class Recipe(string treebank, string models, int seed)
{
    private const int TaggerEpochs = 8;
    private const int ParserEpochs = 8;
    private const int Folds = 4;

    public void Run(TextWriter log)
    {
        var train = Treebank.Read(Path.Combine(treebank, "en_ewt-ud-train.rebuilt.conllu"));
        var dev = Treebank.Read(Path.Combine(treebank, "en_ewt-ud-dev.conllu"));
        Save("lemmas.bin", LemmaTraining.Train(train), log);
        var file = new TaggerTraining(seed, TaggerEpochs).Train(train);
        Save("tagger.bin", file, log);
        var tagger = TaggerTraining.Load(file);
        var devWords = dev.ConvertAll(s => (Gold: s, Words: Words(tagger, s)));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tagger, dev, given tokens: UPOS {Upos(devWords):F2}"));
        var jackknifed = Jackknife(train);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tagger, jackknifed train: UPOS {Upos(jackknifed):F2}"));
        var parserFile = new ParserTraining(seed, ParserEpochs).Train(jackknifed);
        Save("parser.bin", parserFile, log);
        var (uas, las) = Attachment(ParserTraining.Load(parserFile), devWords);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"parser, dev, given tokens: UAS {uas:F2} LAS {las:F2}"));
    }

    private void Save(string name, byte[] file, TextWriter log)
    {
        File.WriteAllBytes(Path.Combine(models, name), file);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {file.Length} bytes"));
    }

    private List<(TreebankWord[] Gold, ParserWord[] Words)> Jackknife(List<TreebankWord[]> train)
    {
        var result = new List<(TreebankWord[] Gold, ParserWord[] Words)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var kept = train.Where((_, i) => i % Folds != fold).ToList();
            var tagger = TaggerTraining.Load(new TaggerTraining(seed, TaggerEpochs / 2).Train(kept));
            result.AddRange(train.Where((_, i) => i % Folds == fold).Select(s => (s, Words(tagger, s))));
        }

        return result;
    }

    private static ParserWord[] Words(Tagger tagger, TreebankWord[] sentence)
    {
        var forms = Sample.Forms(Array.ConvertAll(sentence, w => w.Form));
        var labels = new byte[forms.Length];
        tagger.Tag(forms, labels, new byte[forms.Length]);
        return [.. forms.Zip(labels, (form, label) => new ParserWord(form.Lower, label, tagger.Tags.Upos(label)))];
    }

    private static double Upos(List<(TreebankWord[] Gold, ParserWord[] Words)> sentences) =>
        100.0 * sentences.Sum(s => s.Gold.Zip(s.Words).Count(p => p.First.Upos == p.Second.Upos)) / sentences.Sum(s => s.Gold.Length);

    private static (double Uas, double Las) Attachment(Parser parser, List<(TreebankWord[] Gold, ParserWord[] Words)> sentences)
    {
        int heads = 0, both = 0;
        var state = new ParserState();
        foreach (var (gold, words) in sentences)
        {
            parser.Parse(words, state);
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
