using System.Text;
using Panj.Picture.Briefs;

namespace Panj.Exchange;

/// <summary>The brief as Markdown.</summary>
internal sealed class BriefFormat : IEventFormat
{
    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public string MediaType => "text/markdown; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => "md";

    /// <inheritdoc/>
    public string Purpose => "the brief in words, with footnotes";

    /// <inheritdoc/>
    public void Write(Stream stream, Export export, Omissions left) => stream.Write(Encoding.UTF8.GetBytes(BriefMarkdown.Of(BriefBuilder.Of(export.Whole()))));
}
