using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Panj.Server.Markup;

/// <summary>
/// Markup that is safe to send. It comes only from templates: what a template's own text says is markup, what stands in its holes is text and is encoded,
/// unless it is markup itself. There is no way to make markup of a string.
/// </summary>
internal readonly struct Html
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    public static Html Empty => default;

    public static Html Of(Template template) => new(template.Written);

    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part._markup)));

    /// <summary>Text alone, encoded.</summary>
    public static Html Text(string? text) => Of($"{text}");

    /// <summary>The template where the condition holds, nothing elsewhere.</summary>
    public static Html If(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] Template template) => condition ? Of(template) : Empty;

    /// <summary>A sentence with its holes filled. The sentence is text: a language may order the holes as it likes, and can bring no markup in.</summary>
    /// <param name="pattern">The sentence, with {0}, {1} where something stands; a brace of its own is doubled.</param>
    /// <param name="holes">What stands there.</param>
    public static Html Format(string pattern, params ReadOnlySpan<Hole> holes) => new(PlainText.Format(s_encoder.Encode(pattern), [.. holes]));

    public override string ToString() => _markup ?? "";

    /// <summary>Writes an interpolated string as markup. Holes belong in text or in quoted attributes.</summary>
    [InterpolatedStringHandler]
    public readonly struct Template
    {
        private readonly StringBuilder? _text;

        public Template(int literals, int holes) => _text = new StringBuilder(literals + (holes * 16));

        public Template(int literals, int holes, bool condition, out bool wanted)
        {
            wanted = condition;
            _text = condition ? new StringBuilder(literals + (holes * 16)) : null;
        }

        internal string Written => _text?.ToString() ?? "";

        public void AppendLiteral(string markup) => _text?.Append(markup);

        public void AppendFormatted(string? text)
        {
            if (text is not null) _text?.Append(s_encoder.Encode(text));
        }

        public void AppendFormatted(int number) => _text?.Append(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(Html markup) => _text?.Append(markup._markup);

        public void AppendFormatted(IEnumerable<Html> parts)
        {
            foreach (var part in parts) _text?.Append(part._markup);
        }
    }

    /// <summary>What stands in a hole of a sentence: markup, or text and numbers, which are encoded.</summary>
    public readonly struct Hole
    {
        private readonly Html _markup;

        private Hole(Html markup) => _markup = markup;

        public static implicit operator Hole(Html markup) => new(markup);

        public static implicit operator Hole(string? text) => new(Text(text));

        public static implicit operator Hole(int number) => new(Of($"{number}"));

        public override string ToString() => _markup.ToString();
    }
}
