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

    /// <summary>The template where the condition holds, nothing elsewhere.</summary>
    public static Html If(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] Template template) => condition ? Of(template) : Empty;

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
}
