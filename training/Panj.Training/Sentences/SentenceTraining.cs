using Panj.Language;
using Panj.Language.Models;
using Panj.Language.Sentences;
using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Training;

/// <summary>Trains the splitter on paragraphs as they were written, following its own choices.</summary>
internal sealed class SentenceTraining(int seed, int epochs, Tagger tagger)
{
    /// <summary>By how much the right answer must win for the weights to stay as they are.</summary>
    private const int Margin = 20;

    /// <summary>Features whose weights moved less often are dropped.</summary>
    private const int LeastUpdates = 2;

    private readonly Tokenizer _tokenizer = new();
    private readonly BoundaryMemory _boundaries = new();

    /// <summary>A model file's content.</summary>
    public byte[] Train(List<RawText> paragraphs)
    {
        var model = new Perceptron(["on", "end"]);
        var splitter = new SentenceSplitter(tagger, model);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var chance = new Random(seed + epoch);
            foreach (var paragraph in Sample.Shuffled(paragraphs, chance)) Learn(model, splitter, Noisy(paragraph, chance));
        }

        var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        ModelWriter.Weights(output, model, LeastUpdates);
        return bytes.ToArray();
    }

    private static RawText Noisy(RawText paragraph, Random chance) => chance.Next(100) switch
    {
        < 5 => paragraph.Written(text => text.ToUpperInvariant()),
        < 8 => paragraph.Written(text => text.ToLowerInvariant()),
        _ => paragraph,
    };

    private void Learn(Perceptron model, SentenceSplitter splitter, RawText paragraph)
    {
        var list = new List<Span>();
        _tokenizer.Tokenise(paragraph.Text, new Span(0, paragraph.Text.Length), list);
        var tokens = list.ToArray();
        for (var first = 0; first < tokens.Length;)
        {
            var view = new BoundaryView(paragraph.Text, tokens, first, (tagger, _boundaries));
            while (view.At + 1 < tokens.Length && !Ends(model, splitter, paragraph, tokens, view)) view.Advance();
            first = view.At + 1;
        }
    }

    private static bool Ends(Perceptron model, SentenceSplitter splitter, RawText paragraph, Span[] tokens, in BoundaryView view)
    {
        if (splitter.Sure(paragraph.Text, tokens, view.At) is { } sure) return sure;
        Span<uint> buffer = stackalloc uint[BoundaryFeatures.Most];
        Span<int> scores = stackalloc int[2];
        var features = new FeatureList(buffer);
        splitter.Fill(ref features, paragraph.Text, tokens, view);
        scores.Clear();
        model.Score(features.Keys, scores);
        model.Tick();
        var gold = paragraph.Ends.Contains(tokens[view.At].End) ? 1 : 0;
        if (scores[gold] - scores[1 - gold] < Margin) model.Update(features.Keys, gold, 1 - gold);
        return scores[1] > scores[0];
    }
}
