using System.Text;
using Panj.Collecting.Pages.Markup;

namespace Panj.Collecting.Tests.Pages;

/// <summary>Bytes to text, whatever the charset.</summary>
public sealed class CharsetTests
{
    static CharsetTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("windows-1251", "Мост откроют")]
    [InlineData("koi8-r", "Мост откроют")]
    [InlineData("shift_jis", "橋が再開する")]
    [InlineData("gb18030", "大桥重新开放")]
    [InlineData("iso-8859-2", "Most zostanie otwarty, żółć")]
    [InlineData("utf-8", "Der Übergang öffnet")]
    public void Declared_charsets_are_read(string charset, string words)
    {
        var bytes = Encoding.GetEncoding(charset).GetBytes($"<meta charset=\"{charset}\"><p>{words}</p>");
        PageDecoder.Decode(bytes, null)!.ShouldContain(words);
        PageDecoder.Decode(Encoding.GetEncoding(charset).GetBytes(words), charset).ShouldBe(words);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Byte_order_marks_beat_declarations(string charset)
    {
        var encoding = Encoding.GetEncoding(charset);
        PageDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("<meta charset=koi8-r>Übergang")], "koi8-r").ShouldBe("<meta charset=koi8-r>Übergang");
    }

    [Theory]
    [InlineData("nonsense-8")]
    [InlineData("iso-8859-1")]
    [InlineData(null)]
    public void Windows_1252_is_the_last_resort(string? charset) => PageDecoder.Decode([0x93, (byte)'x', 0x94, 0xE9], charset).ShouldBe("“x”é");

    [Fact]
    public void Utf8_beyond_ascii_is_believed() => PageDecoder.Decode("<meta charset=iso-8859-1>“é”"u8, "iso-8859-1").ShouldEndWith("“é”");

    [Fact]
    public void A_page_cut_in_a_character_stays_utf8() => PageDecoder.Decode([.. Encoding.UTF8.GetBytes("<meta charset=utf-8>" + new string('é', 300)), 0xC3], null).ShouldStartWith("<meta charset=utf-8>éé");
}
