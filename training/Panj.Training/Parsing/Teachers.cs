using Panj.Language.Parsing;

namespace Panj.Training;

/// <summary>
/// Parsers of other seeds that say what they think of every state which the one in training comes to (Kuncoro et al. 2016, "Distilling an ensemble of greedy dependency
/// parsers into one"). All know the same words and labels. Not for use from many threads.
/// </summary>
internal sealed class Teachers(IReadOnlyList<ParserWeights> parsers)
{
    /// <summary>How much the teachers count where the treebank has the sentence too.</summary>
    public const float Share = 0.7f;

    private readonly (ParserNetwork Network, ParserScratch Scratch)[] _networks = [.. parsers.Select(weights => (new ParserNetwork(weights), new ParserScratch()))];
    private int _words;

    /// <summary>Looks up the words of a sentence.</summary>
    public void Begin(ParserWord[] words)
    {
        _words = words.Length;
        foreach (var (network, scratch) in _networks)
        {
            network.Begin(words, scratch);
            network.TellNeighbours(words.Length, scratch);
        }
    }

    /// <summary>The mean of the chances that the teachers give to moves.</summary>
    /// <param name="slots">The state's words.</param>
    /// <param name="facts">The state's facts.</param>
    /// <param name="moves">Which moves are allowed.</param>
    /// <param name="chances">The result, a number a move, which sum to 1; 0 for what is not allowed.</param>
    public void Rate(int[] slots, int[] facts, ReadOnlySpan<bool> moves, Span<float> chances)
    {
        chances.Clear();
        foreach (var (network, scratch) in _networks)
        {
            network.Hide(_words, slots, facts, scratch);
            network.Rate(scratch);
            float most = float.MinValue, all = 0;
            for (var i = 0; i < moves.Length; i++)
                if (moves[i]) most = Math.Max(most, scratch.Scores[i]);
            for (var i = 0; i < moves.Length; i++)
                if (moves[i]) all += MathF.Exp(scratch.Scores[i] - most);
            for (var i = 0; i < moves.Length; i++)
                if (moves[i]) chances[i] += MathF.Exp(scratch.Scores[i] - most) / (all * _networks.Length);
        }
    }
}
