using Panj.Events;
using Panj.Picture;

namespace Panj.Cli;

/// <summary>What there is to make a picture of.</summary>
/// <param name="Readings">Articles and what was read in them.</param>
/// <param name="Operations">What persons decided; nothing where articles are named on the command line.</param>
internal sealed record Kept(IReadOnlyList<ArticleReading> Readings, IReadOnlyList<Operation> Operations)
{
    /// <summary>The picture, as persons have set it right.</summary>
    public Snapshot Picture() => new PictureBuilder().Build(Readings, Operations);
}
