using System.Net;
using System.Text;

namespace Panj.Collecting.Feeds;

/// <summary>An element with what is in it, or a run of text.</summary>
/// <param name="Name">Local name in lower case; empty for text.</param>
/// <param name="Space">Address of its namespace, empty for none.</param>
/// <param name="Words">The text of a run of text.</param>
internal sealed record MarkupNode(string Name, string Space, string Words = "")
{
    internal List<MarkupNode> Inside { get; } = [];

    internal List<(string Name, string Value)> Attributes { get; } = [];

    internal IEnumerable<MarkupNode> Elements => Inside.Where(node => node.Name.Length > 0);

    /// <summary>All its text.</summary>
    internal string Text
    {
        get
        {
            var text = new StringBuilder();
            AppendText(text);
            return text.ToString().Trim();
        }
    }

    internal string? Attribute(string name) => Attributes.Find(a => a.Name == name).Value;

    /// <summary>The first element of a name, whatever its namespace.</summary>
    internal MarkupNode? Child(string name) => Elements.FirstOrDefault(node => node.Name == name);

    /// <summary>The first element of a name in a namespace whose address holds a word; the empty word stands for this element's own namespace.</summary>
    internal MarkupNode? Child(string name, string spaceWord) =>
        Elements.FirstOrDefault(node => node.Name == name && (spaceWord.Length == 0 ? node.Space == Space : node.Space.Contains(spaceWord, StringComparison.OrdinalIgnoreCase)));

    /// <summary>What is in it as markup again. Depth is bounded by the reader that made it.</summary>
    internal string Markup()
    {
        var markup = new StringBuilder();
        foreach (var node in Inside) node.AppendMarkup(markup);
        return markup.ToString();
    }

    private void AppendText(StringBuilder text)
    {
        text.Append(Words);
        foreach (var node in Inside) node.AppendText(text);
    }

    private void AppendMarkup(StringBuilder markup)
    {
        markup.Append(WebUtility.HtmlEncode(Words));
        if (Name.Length == 0) return;
        markup.Append('<').Append(Name).Append('>');
        foreach (var node in Inside) node.AppendMarkup(markup);
        markup.Append("</").Append(Name).Append('>');
    }
}
