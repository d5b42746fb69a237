using Panj.Server.Markup;

namespace Panj.Server.Views;

/// <summary>Who looks at a page, and what the page may offer them.</summary>
internal sealed record Visitor
{
    /// <summary>One who may only look.</summary>
    public static Visitor Nobody { get; } = new();

    /// <summary>The name that stands under what they decide.</summary>
    public string Name { get; init; } = "";

    /// <summary>True where decisions of theirs are taken.</summary>
    public bool MayDecide { get; init; }

    /// <summary>The hidden field that proves a form to come from this server's own page.</summary>
    public Html FormToken { get; init; }

    /// <summary>Number of the decision that they have just made, null for none.</summary>
    public int? Done { get; init; }
}
