package dev.kindling.content.check;

import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.draft.Prose;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Lessons use only the small Markdown that messages have: bold, italics, links, lists by dashes.
 * Anything else would reach people as the marks it is made of. A picture without alt text is told
 * that first.
 */
final class MarkdownCheck implements Check {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  @Override
  public void check(PackDraft pack, Problems problems) {
    for (LessonDraft lesson : pack.lessons())
      for (Prose prose : lesson.prose()) new Visit(prose.lines(), problems).look();
  }

  /** One text, read as full Markdown. */
  private static final class Visit extends AbstractVisitor {
    private final List<Text> lines;
    private final Problems problems;

    Visit(List<Text> lines, Problems problems) {
      this.lines = lines;
      this.problems = problems;
    }

    void look() {
      String text = lines.stream().map(Text::value).collect(Collectors.joining("\n"));
      PARSER.parse(text).accept(this);
    }

    @Override
    public void visit(Heading heading) {
      unknown(heading, "A heading");
    }

    @Override
    public void visit(BlockQuote quote) {
      unknown(quote, "A quotation (>)");
    }

    @Override
    public void visit(Code code) {
      unknown(code, "Code (`)");
    }

    @Override
    public void visit(FencedCodeBlock code) {
      unknown(code, "Code (```)");
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      unknown(code, "An indented block");
    }

    @Override
    public void visit(HtmlBlock html) {
      unknown(html, "HTML");
    }

    @Override
    public void visit(HtmlInline html) {
      unknown(html, "HTML");
    }

    @Override
    public void visit(ThematicBreak line) {
      unknown(line, "A line (---)");
    }

    @Override
    public void visit(Image image) {
      if (image.getFirstChild() == null)
        problems.wording(spot(image), "The picture has no alt text", "Say in [ ] what it shows.");
      else unknown(image, "A picture");
    }

    private void unknown(Node node, String what) {
      problems.wording(
          spot(node), what + " isn't shown in messages", "Use plain words, **bold** or a list.");
    }

    private Spot spot(Node node) {
      List<SourceSpan> spans = node.getSourceSpans();
      int line = spans.isEmpty() ? 0 : spans.getFirst().getLineIndex();
      return lines.get(line).spot();
    }
  }
}
