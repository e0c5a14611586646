import DetailsIcon from '@mui/icons-material/ContactPageOutlined';
import { Button, Stack } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { useAllowed } from '../platform/access/use-access.js';
import { ViewPage } from '../platform/page/ViewPage.js';
import { useSay } from '../platform/words/use-say.js';

/** What everybody may know of a person; the way to what only some may. */
export default function PersonPage() {
  const say = useSay();
  const { id = '' } = useParams();
  const maySeeMore = useAllowed('show', ['personal-details']).length > 0;
  return (
    <Stack sx={{ gap: 2, alignItems: 'stretch' }}>
      <ViewPage />
      {maySeeMore && (
        <Button
          component={Link}
          to={`/personal-details/${id}/show`}
          variant="outlined"
          startIcon={<DetailsIcon />}
          sx={{ alignSelf: 'flex-start', minHeight: 44 }}
        >
          {say.view('personal-details')}
        </Button>
      )}
    </Stack>
  );
}
