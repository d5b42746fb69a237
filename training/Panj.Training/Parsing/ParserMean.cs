using Panj.Language.Parsing;

namespace Panj.Training;

/// <summary>Takes the mean of parsers that were refined from one: it knows what each learnt, and keeps more of what the first knew than any of them (Wortsman et al. 2022, "Model soups").</summary>
internal static class ParserMean
{
    /// <summary>A parser's file, of parsers with the same words and labels, each with its share; the shares sum to 1.</summary>
    public static byte[] Of(IReadOnlyList<(byte[] File, float Share)> parsers)
    {
        var all = parsers.Select(parser => (Weights: ParserWeightsFile.Read(Pinned.Reader(parser.File)), parser.Share)).ToList();
        var first = all[0].Weights;
        float[] Mean(Func<ParserWeights, float[]> values)
        {
            var mean = new float[values(first).Length];
            foreach (var (weights, share) in all)
                for (var i = 0; i < mean.Length; i++) mean[i] += share * values(weights)[i];
            return mean;
        }

        return ParserWeightsWriter.Write(new ParserWeights
        {
            Labels = first.Labels,
            Vocabulary = first.Vocabulary,
            WordSize = first.WordSize,
            TagSize = first.TagSize,
            Hidden = first.Hidden,
            Words = Mean(w => w.Words),
            Tags = Mean(w => w.Tags),
            Context = Mean(w => w.Context),
            ContextBias = Mean(w => w.ContextBias),
            Again = Mean(w => w.Again),
            AgainBias = Mean(w => w.AgainBias),
            Slots = Mean(w => w.Slots),
            Outside = Mean(w => w.Outside),
            Facts = Mean(w => w.Facts),
            Bias = Mean(w => w.Bias),
            Moves = Mean(w => w.Moves),
            MoveBias = Mean(w => w.MoveBias),
        });
    }
}
