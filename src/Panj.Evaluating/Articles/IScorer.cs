using System.Text.Json;

namespace Panj.Evaluating.Articles;

/// <summary>Compares answers with truth, article by article.</summary>
internal interface IScorer<TTruth>
{
    /// <summary>Counts one article; an answer without the keys of this suite counts as an empty one.</summary>
    void Add(Exercise<TTruth> exercise, JsonElement answer);

    /// <summary>What was measured so far.</summary>
    FigureTable Result(int articles);
}
