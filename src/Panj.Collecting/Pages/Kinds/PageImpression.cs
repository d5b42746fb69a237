using Panj.Collecting.Pages.Facts;
using Panj.Collecting.Pages.Markup;

namespace Panj.Collecting.Pages.Kinds;

/// <summary>What is known of a page when it is asked whether it holds an article.</summary>
/// <param name="Harvest">What it states.</param>
/// <param name="Linked">Its JSON-LD.</param>
/// <param name="Tree">Its blocks.</param>
/// <param name="Body">Those of the body.</param>
internal sealed record PageImpression(Harvest Harvest, LinkedArticle Linked, PageTree Tree, IReadOnlyList<Block> Body);
